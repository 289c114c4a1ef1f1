package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HR reads the runs of the feed; the demonstration city itself came by one. */
class HrFeedIT {

    @Test
    void theDemonstrationCityCameThroughTheImporter() {
        Visitor hr = Visitor.of("hgill");
        var page = hr.get("/hr/feed");
        assertEquals(200, hr.status());
        var run = page.select("tbody a").last();
        var shown = hr.get(run.attr("href"));
        assertEquals(200, hr.status());
        assertEquals("These changes are applied.", shown.selectFirst("h1").text());
        assertTrue(shown.text().contains("O’Rourke, Meaghan") || shown.text().contains("Villeneuve, Thérèse"));
        assertTrue(shown.text().contains("Hired on (hire_date): "), shown.text());
        assertTrue(hr("fr").get(run.attr("href")).text().contains("Unité (department_code) : "));
    }

    @Test
    void aFileThatIsTooLargeIsNamedAndTheSettingsStay() {
        Visitor hr = hr("en");
        FormElement form = Visitor.formWith(hr.get("/hr/feed?page=1"), "#check");
        form.selectFirst("#missing").attr("checked", "checked");
        form.selectFirst("#share").val("7");
        Document page =
                hr.submitFiles(form, form.selectFirst("#check"), Map.of("large.csv", "a".repeat(20 * 1024 * 1024 + 1)));
        assertEquals(200, hr.status());
        assertEquals(
                "large.csv is larger than 20 MB, the most a file may have. Send it in parts, with “The file lists everybody” unticked.",
                fault(page));
        assertEquals("7", page.selectFirst("#share").val());
        assertTrue(page.selectFirst("#missing").hasAttr("checked"));
        assertEquals("/hr/feed?page=1", hr.where());
    }

    @Test
    void moreThanCanBeLookedAtEndsOnTheFeedPageToo() {
        Visitor hr = hr("fr");
        Document page = hr.sendBytes("/hr/feed", 251L * 1024 * 1024);
        assertEquals(200, hr.status());
        assertTrue(fault(page).contains("250 Mo"), fault(page));
        assertEquals(1, Visitor.formWith(page, "#check").select("#check").size());
    }

    @Test
    void filesAreTakenOnTheFeedPageOnly() {
        Visitor visitor = new Visitor("en");
        String said = visitor.sendBytes("/public/sign-in", 10).text();
        assertEquals(415, visitor.status());
        assertTrue(said.startsWith("Nothing was changed."), said);
        Visitor hr = hr("en");
        hr.post("/hr/feed", "check=x", false);
        assertEquals(415, hr.status());
    }

    @Test
    void anEmptyFileIsCalledEmptyAndNoFileNoFile() {
        Visitor hr = hr("en");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        Document none = hr.submitFiles(form, form.selectFirst("#check"), Map.of());
        assertEquals("Choose at least one CSV file.", fault(none));
        form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        Document run = hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", ""));
        assertEquals("staff.csv: The file is empty.", fault(run));
        assertEquals(
                "The files were not taken. Nothing changed.",
                run.selectFirst("h1").text());
        assertEquals(
                0, run.select(".wf-stats, #differences-title").size(), "nothing was computed, so there are no figures");
        Elements runs = hr.get("/hr/feed").select("tbody tr");
        assertEquals("–", runs.first().select("td").last().text());
    }

    @Test
    void aFaultIsNamedByFileLineAndColumn() throws IOException {
        Visitor hr = hr("en");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        String staff = Files.readString(Path.of("src/main/resources/demo/bellerive/staff.csv"))
                .replaceFirst("2014-10-01", "2014-13-45");
        String place = "staff.csv, line "
                + (staff.lines().takeWhile(l -> !l.contains("2014-13-45")).count() + 1);
        Document run = hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", staff));
        assertTrue(run.text().contains(place + ", column hire_date: 2014-13-45 is not a date"), run.text());
    }

    /** Two people fewer in the files: in a full feed they are missing, in a partial one nobody asks for them. */
    @ParameterizedTest
    @CsvSource({
        "true, false, '2', 0, Whoever is not in the files is only counted",
        "true, true, '2', 2, Whoever is not in the files is set to “left”",
        "false, false, '', 0, The files do not list everybody"
    })
    void theSummaryCountsWhoeverIsMissing(boolean full, boolean leave, String missing, int changes, String said)
            throws IOException {
        Visitor hr = hr("en");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        tick(form.selectFirst("#full"), full);
        tick(form.selectFirst("#missing"), leave);
        String staff = Files.readAllLines(Path.of("src/main/resources/demo/bellerive/staff.csv")).stream()
                .filter(line -> !line.startsWith("E10301,") && !line.startsWith("E10302,"))
                .collect(Collectors.joining("\n", "", "\n"));
        Document run = hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", staff));
        assertEquals(
                missing,
                run.select(".wf-stats dt:contains(Not in the file) + dd").text());
        assertTrue(run.text().contains(said), run.text());
        String apply = run.selectFirst("#apply").val();
        assertEquals(changes == 0 ? "Apply, nothing changes" : "Apply these " + changes + " changes", apply);
        FormElement decide = Visitor.formWith(run, "#discard");
        hr.submit(decide, decide.selectFirst("#discard"));
    }

    private static void tick(Element box, boolean on) {
        if (on) {
            box.attr("checked", "checked");
        } else {
            box.removeAttr("checked");
        }
    }

    @Test
    void runsAreNumberedFromOneWithoutGaps() {
        Visitor hr = hr("en");
        for (int i = 0; i < 2; i++) {
            FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
            hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", "a\n" + i + "\n"));
        }
        List<String> numbers = hr.get("/hr/feed").select("tbody th a").eachText();
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals("" + (numbers.size() - i), numbers.get(i));
        }
        assertTrue(hr.get(hr.get("/hr/feed").selectFirst("tbody th a").attr("href"))
                .title()
                .startsWith("Run " + numbers.size() + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "101", "99999999999"})
    void aShareThatIsNoneIsSaidToBeSoInTheLanguageOfThePage(String share) {
        for (String language : List.of("en", "fr")) {
            Visitor hr = hr(language);
            FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
            form.selectFirst("#share").val(share);
            Document page = hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", "a\n"));
            assertEquals(
                    language.equals("en")
                            ? "Write the share as a whole number from 0 to 100."
                            : "Indiquez la part par un nombre entier de 0 à 100.",
                    fault(page));
            assertEquals(1, page.select(".wf-field--wrong #share").size());
        }
    }

    private static Visitor hr(String language) {
        Visitor hr = new Visitor(language);
        Document page = hr.get("/public/sign-in");
        FormElement choice = (FormElement) page.selectFirst("form[data-keeps]");
        hr.submit(choice, choice.selectFirst("button"));
        page = hr.get("/public/sign-in");
        if (!page.selectFirst("html").attr("lang").startsWith(language)) {
            choice = (FormElement) page.selectFirst("form[data-keeps]");
            hr.submit(choice, choice.selectFirst("button"));
        }
        hr.signIn("hgill", "open-door");
        return hr;
    }

    private static String fault(Document page) {
        Element line = page.selectFirst(".wf-message--bad li");
        return line == null ? "no fault on: " + page.text() : line.text();
    }

    @Test
    void theFormatIsOnThePageAndEmptyFilesAreThereToBeginWith() throws IOException {
        Visitor hr = hr("en");
        Document page = hr.get("/hr/feed");
        assertEquals(5, page.select("#format details").size());
        Element staff = page.selectFirst("#format details:contains(staff.csv)");
        assertTrue(staff.text().contains("One of: active, leave, left."), staff.text());
        assertTrue(page.select("#format").text().contains("Programmes ask for: contact-centre, counter"));
        for (Element link : page.select("#format details a")) {
            FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
            Document run = hr.submitFiles(
                    form,
                    form.selectFirst("#check"),
                    Map.of("empty.csv", hr.text(link.attr("href")).strip() + "\n"));
            assertEquals("Nothing is applied yet.", run.selectFirst("h1").text(), link.attr("href"));
            FormElement decide = Visitor.formWith(run, "#discard");
            hr.submit(decide, decide.selectFirst("#discard"));
        }
        assertTrue(hr("fr").text("/hr/empty-files/jobs.csv").contains("job_code;title_en;"));
        hr.get("/hr/empty-files/hr-files.zip");
        assertEquals(
                "application/zip",
                hr.response().headers().firstValue("Content-Type").orElse(""));
        hr.get("/hr/empty-files/else.csv");
        assertEquals(404, hr.status());
    }

    @Test
    void aFileWithAMisspeltColumnIsToldWhichItLooksLike() {
        Visitor hr = hr("fr");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        Document run = hr.submitFiles(
                form,
                form.selectFirst("#check"),
                Map.of("a.csv", "job_code,title_en,title_fr,job_famly,scenario_role\n"));
        assertEquals(
                "a.csv, ligne 1, colonne job_famly : Ce fichier ressemble à jobs.csv, mais la colonne job_famly est inconnue."
                        + " Vouliez-vous dire job_family ?",
                fault(run));
    }

    @Test
    void aLineThatContradictsItselfIsNamed() throws IOException {
        Visitor hr = hr("en");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        tick(form.selectFirst("#full"), false);
        String line = Files.readAllLines(Path.of("src/main/resources/demo/bellerive/staff.csv")).stream()
                .filter(one -> one.startsWith("employee_id,") || one.startsWith("E10001,"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace(",2011-05-02,,", ",2011-05-02,2020-01-31,");
        Document run = hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", line));
        assertTrue(
                run.select(".wf-message--warn li")
                        .text()
                        .contains("staff.csv, line 2, column end_date: The employment ended on 2020-01-31, but"
                                + " employment_status is “active”"),
                run.text());
        FormElement decide = Visitor.formWith(run, "#discard");
        hr.submit(decide, decide.selectFirst("#discard"));
    }

    @Test
    void aClerkDoesNotSeeTheFeed() {
        Visitor clerk = new Visitor("fr");
        clerk.signIn("jpoirier", "open-door");
        clerk.get("/hr/feed");
        assertEquals(403, clerk.status());
        clerk.get("/hr/empty-files/staff.csv");
        assertEquals(403, clerk.status());
    }
}
