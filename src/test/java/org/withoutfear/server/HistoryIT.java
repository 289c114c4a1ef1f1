package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The past of the demonstration: every standing is there, the figures add up, and what is kept agrees with what is computed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LIVED = "The fictional city has lived its past";
    /** Programmes by the first word of their titles. */
    private static final Map<String, String> PROGRAMMES =
            Map.of("Foundations", "everyone", "Counter", "counter-staff", "Records", "records-staff");

    private static final Map<String, String> STATUSES = Map.of(
            "assigned", "Assigned",
            "in_progress", "In progress",
            "overdue", "Overdue",
            "certified", "Certified",
            "certified_renewal_open", "Certified, renewal open",
            "expired_in_grace", "Expired, in grace",
            "expired", "Expired",
            "paused", "Paused (on leave)");

    private static RunningServer server;

    /** In the middle of its past the server is killed; it goes on after the next start. */
    @BeforeAll
    static void live() {
        server = RunningServer.withHistory("2026-11-25T09:00");
        await(() -> file().contains(",certified,"));
        server.killAndRestart();
        await(() -> log().contains(LIVED));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), () -> "The past was not lived; see " + server.log());
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static String log() {
        try {
            return Files.readString(server.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void end() {
        server.end();
    }

    @Test
    @Order(1)
    void everyStandingIsThereAndMostPeopleAreCertified() {
        Map<String, Long> counts = standings().values().stream()
                .flatMap(own -> own.values().stream())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertTrue(counts.keySet().containsAll(STATUSES.keySet()), () -> "" + counts);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        assertTrue(counts.get("certified") > all / 2, () -> "" + counts);
        assertTrue(file().lines().anyMatch(line -> line.contains(",renewed,")));
        List<String> certified = file().lines()
                .filter(line -> line.contains(",1.0.0,20"))
                .map(line -> line.replaceAll(",[a-z_]+,WF.*", ""))
                .toList();
        assertEquals(certified.size(), Set.copyOf(certified).size(), "nothing was lived twice");
    }

    @Test
    @Order(2)
    void theFiguresOfATeamAddUpAndACounterIsUncovered() {
        Visitor manager = Visitor.of(server, "ldesrosiers");
        Document board = manager.get("/team/dashboard?programme=2");
        long counted = 0;
        for (String group : List.of("CERTIFIED", "LATE", "DUE_SOON", "IN_PROGRESS", "NOT_STARTED", "NOT_COUNTED")) {
            counted += people(manager.get("/team/dashboard?programme=2&group=" + group));
        }
        assertEquals(people(board), counted);
        assertEquals(1, board.select("#counters ~ table .wf-alarm").size(), board.text());
        assertTrue(board.select("#counters ~ table tr:has(.wf-alarm)").text().startsWith("Mobile counter"));
        assertTrue(people(manager.get("/team/dashboard?programme=2&group=LATE")) > 0);
    }

    @Test
    @Order(3)
    void whatIsKeptAgreesWithWhatIsComputedForEverybody() {
        assertEquals(standings(), computed(), "on the first day");
    }

    @Test
    @Order(4)
    void somebodyNeedsSupportAndNobodySeesAScore() {
        Visitor hr = Visitor.of(server, "hgill");
        List<String> failed = new ArrayList<>();
        for (String id : overdue(hr)) {
            Document person = hr.get("/hr/person?id=" + id);
            assertFalse(person.select("main").text().contains("%"), person.text());
            if (person.selectFirst(".wf-message--warn h2") != null) {
                failed.add(id);
            }
        }
        assertFalse(failed.isEmpty());
    }

    @Test
    @Order(5)
    void thosePeopleTryThingsWithHaveEverythingBeforeThem() {
        for (String employee : List.of("E10017", "E10034", "E10076", "E10272", "E10005", "E10004", "E10353")) {
            assertEquals("assigned", standings().get(employee).get("everyone"), employee);
        }
        Document training = Visitor.of(server, "sadmin").get("/learn/my-training");
        assertTrue(training.text().contains("Sunday, January 24, 2027, in 60 days"), training.text());
    }

    @Test
    @Order(6)
    void whoeverWasCertifiedHasAnAccountThatNoPasswordOpens() {
        Visitor hr = Visitor.of(server, "hgill");
        String employee = file().lines()
                .filter(line -> line.contains(",certified,"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        Element found = hr.get("/hr/codes?q=" + employee).selectFirst("main tbody tr");
        assertEquals("Account open.", found.select("td").last().text());
        Visitor stranger = new Visitor(server, "en");
        stranger.signIn(found.select("td").get(1).text(), "open-door");
        assertTrue(stranger.where().startsWith("/public/sign-in"), stranger.where());
        assertEquals(
                "No password chosen yet.",
                hr.get("/hr/codes?q=wosei").select("main tbody td").last().text(),
                "a first code can still be tried");
    }

    @Test
    @Order(7)
    void anotherStartOnThatDayLivesNothingTwiceAndALaterOneAgreesToo() {
        String before = file();
        server.killAndRestart();
        assertEquals(before, file());
        server.restartAt("2027-02-10T09:00");
        assertEquals(standings(), computed(), "eleven weeks later");
        assertEquals(1, log().split(LIVED, -1).length - 1);
    }

    private static String file() {
        return Visitor.of(server, "hgill").text("/hr/completions.csv");
    }

    /** How many people a list of the team has; of one or none it says so in words. */
    private static long people(Document board) {
        String digits = board.selectFirst("#people").text().replaceAll("\\D", "");
        return digits.isEmpty() ? board.select("#people ~ table tbody tr").size() : Long.parseLong(digits);
    }

    /** The standing of each programme by employee, as it is kept. */
    private static Map<String, Map<String, String>> standings() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        file().lines().skip(1).map(line -> line.replace("\"", "").split(",")).forEach(cells -> {
            String status = Arrays.stream(cells)
                    .filter(cell -> cell.equals("not_assigned") || STATUSES.containsKey(cell))
                    .findFirst()
                    .orElse("renewed");
            if (!status.equals("renewed") && !status.equals("not_assigned")) {
                all.computeIfAbsent(cells[0], employee -> new TreeMap<>()).put(cells[1], status);
            }
        });
        return all;
    }

    /** The same, computed from the facts when the page of the person is asked for. */
    private static Map<String, Map<String, String>> computed() {
        Visitor hr = Visitor.of(server, "hgill");
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (String id : ids(hr, "")) {
            Document person = hr.get("/hr/person?id=" + id);
            String employee = person.selectFirst(".wf-head .wf-muted").text().split(" ")[0];
            for (Element heading : person.select("main section > .wf-row > h2")) {
                String programme = PROGRAMMES.get(heading.text().split(" ")[0]);
                String words = heading.parent().selectFirst(".wf-status").text();
                String status = STATUSES.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(words))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(words);
                all.computeIfAbsent(employee, one -> new TreeMap<>()).put(programme, status);
            }
        }
        return all;
    }

    private static Set<String> overdue(Visitor hr) {
        return ids(hr, "&status=OVERDUE");
    }

    /** The ids of everybody whom the completions list, page by page. */
    private static Set<String> ids(Visitor hr, String filter) {
        Set<String> ids = new TreeSet<>();
        int before = -1;
        for (int page = 1; ids.size() > before; page++) {
            before = ids.size();
            hr.get("/hr/completions?page=" + page + filter).select("tbody th a").eachAttr("href").stream()
                    .map(address -> address.replaceAll("\\D", ""))
                    .forEach(ids::add);
        }
        return ids;
    }
}
