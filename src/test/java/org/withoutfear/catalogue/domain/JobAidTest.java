package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.Conformance.assertConforms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.domain.PolicyReader;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;

/** The job aids that ship fit one page that everybody can read, and a fault in one is named. */
class JobAidTest {

    private static final BilingualText CITY = new BilingualText("City of Bellerive", "Ville de Bellerive");

    private final ModuleReader reader =
            new ModuleReader(new PolicyReader(Path.of("modules", "policy"), new ArrayList<>()).versions());

    private static ModuleFiles files(String slug) {
        return ModuleFiles.of(Path.of("modules", slug));
    }

    /** The files of Foundations with one changed; with none of that name where the text is null. */
    private static ModuleFiles changed(String path, String text) {
        TreeMap<String, String> texts = new TreeMap<>(files("foundations").texts());
        if (text == null) {
            texts.remove(path);
        } else {
            texts.put(path, text);
        }
        return new ModuleFiles("foundations", texts);
    }

    @ParameterizedTest
    @CsvSource({
        "foundations, EN",
        "foundations, FR",
        "counter-and-phone, EN",
        "counter-and-phone, FR",
        "records-and-forms, EN",
        "records-and-forms, FR"
    })
    void isOneLetterPageThatEverybodyCanRead(String slug, Language language) throws Exception {
        TrainingModule module = reader.read(files(slug)).orElseThrow(() -> new AssertionError(reader.faults()));
        byte[] pdf = new JobAidDocument().pdf(module, language, CITY);
        Path folder = Files.createDirectories(Path.of("target", "job-aids"));
        Files.write(folder.resolve(slug + "." + language.code() + ".pdf"), pdf);
        assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(
                    PDRectangle.LETTER.getWidth(),
                    document.getPage(0).getMediaBox().getWidth());
            assertEquals(
                    PDRectangle.LETTER.getHeight(),
                    document.getPage(0).getMediaBox().getHeight());
            assertEquals(
                    language.locale().toLanguageTag(),
                    document.getDocumentCatalog().getLanguage());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(module.jobAid().title().in(language)), text);
            assertTrue(text.contains(language.say("learning.lesson.counsel")), text);
            assertTrue(text.lines().noneMatch(line -> line.strip().endsWith("’")), text);
            module.jobAid().clauses().forEach(clause -> assertTrue(text.contains(clause), clause));
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(font).isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void aTwinThatIsMissingIsNamed() {
        assertTrue(reader.read(changed("job-aid.fr.md", null)).isEmpty());
        Fault fault = reader.faults().get(0);
        assertEquals("foundations/job-aid.fr.md", fault.file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Des agents cherchent quelqu’un | ### À la porte | the headings differ",
                "[[2.2]] | | \"clauses\" says",
                "\"2.1\", | | differs from the English twin",
                "# Ne pas demander | Ne pas demander | no title",
                "clauses: | articles: | \"articles\" is not known here"
            })
    void aFaultIsNamed(String from, String to, String message) {
        String french = files("foundations").texts().get("job-aid.fr.md");
        assertTrue(french.contains(from), from);
        ModuleFiles changed = changed("job-aid.fr.md", french.replace(from, to == null ? "" : to));
        assertTrue(reader.read(changed).isEmpty());
        assertTrue(
                reader.faults().stream()
                        .anyMatch(fault -> fault.file().equals("foundations/job-aid.fr.md")
                                && fault.message().contains(message)),
                reader.faults().toString());
    }

    @Test
    void moreThanAPageHoldsIsRefused() {
        String english = files("foundations").texts().get("job-aid.en.md") + "\nAnd one more.".repeat(40);
        assertTrue(reader.read(changed("job-aid.en.md", english)).isEmpty());
        assertTrue(
                reader.faults().get(0).message().contains("keep it to 220"),
                reader.faults().toString());
    }

    @Test
    void whatTakesTwoPagesIsRefusedThoughItsWordsAreFew() {
        String table = "\n\n| – | – |\n|---|---|\n" + "| – | – |\n".repeat(16);
        ModuleFiles tall = changed("job-aid.fr.md", files("foundations").texts().get("job-aid.fr.md") + table);
        tall.texts().put("job-aid.en.md", files("foundations").texts().get("job-aid.en.md") + table);
        assertTrue(reader.readToPublish(tall).isEmpty());
        assertEquals(
                List.of(
                        "foundations/job-aid.en.md:0: the job aid takes 2 pages in English; shorten it by some lines, so that it fits one",
                        "foundations/job-aid.fr.md:0: the job aid takes 2 pages in French; shorten it by some lines, so that it fits one"),
                reader.faults().stream().map(Fault::toString).toList());
        assertTrue(reader.read(tall).isPresent(), "once published, it is read as it is");
    }

    @Test
    void aNewVersionNeedsOneAndAnOldOneIsReadWithout() {
        TreeMap<String, String> texts = new TreeMap<>(files("foundations").texts());
        texts.remove("job-aid.en.md");
        texts.remove("job-aid.fr.md");
        TrainingModule without =
                reader.read(new ModuleFiles("foundations", texts)).orElseThrow();
        assertNull(without.jobAid());
        assertTrue(PublishedVersions.refusal(without, Optional.empty(), "a")
                .orElseThrow()
                .contains("job-aid.en.md"));
        assertEquals(Optional.empty(), PublishedVersions.refusal(without, Optional.of("a"), "a"));
        TrainingModule with = reader.read(files("foundations")).orElseThrow();
        assertNotNull(with.jobAid());
        assertEquals(Optional.empty(), PublishedVersions.refusal(with, Optional.empty(), "a"));
        assertTrue(PublishedVersions.refusal(with, Optional.of("b"), "a").isPresent());
        assertEquals(List.of(), reader.faults());
    }
}
