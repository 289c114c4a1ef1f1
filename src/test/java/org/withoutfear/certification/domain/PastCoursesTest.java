package org.withoutfear.certification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.withoutfear.certification.ExpiryBasis;
import org.withoutfear.learning.SimulatedLearning.Course;
import org.withoutfear.learning.SimulatedLearning.Ending;
import org.withoutfear.people.DemonstrationCity;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;

class PastCoursesTest {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final LocalDate LIVE = LocalDate.parse("2025-09-26");
    private static final LocalDate LOADED = LocalDate.parse("2026-11-25");
    private static final Programme PROGRAMME = new Programme(
            2,
            "counter-staff",
            new BilingualText("Counter", "Comptoir"),
            new Validity(ExpiryBasis.COMPLETION, 12, 2, null, 0),
            30,
            60,
            LIVE,
            List.of("counter-and-phone"),
            Set.of("counter"));

    private final PastCourses past =
            new PastCourses(new DemonstrationCity(LIVE, LOADED, Set.of("e10000", "e10001", "e10002", "e10003")), ZONE);

    @Test
    void theSamePeopleHaveTheSamePastAndItIsOverBeforeTheFirstStart() {
        List<Course> courses = everybody("Main Street", LIVE, List.of());
        assertEquals(courses, everybody("Main Street", LIVE, List.of()));
        assertTrue(courses.stream().allMatch(course -> day(course.from()).isBefore(LOADED.minusDays(13))));
        assertTrue(courses.stream().noneMatch(course -> day(course.from()).isBefore(LIVE)));
        for (Ending ending : Ending.values()) {
            assertTrue(courses.stream().anyMatch(course -> course.ending() == ending), ending::name);
        }
    }

    @Test
    void thosePeopleTryThingsWithHaveDoneNothing() {
        assertTrue(everybody("Main Street", LIVE, List.of()).stream().noneMatch(course -> course.personId() < 10_004));
    }

    @Test
    void atOneCounterNobodyPassedAnything() {
        assertEquals(List.of(), everybody(PastCourses.UNCOVERED, LIVE, List.of()));
    }

    @Test
    void nobodyLearnsOnLeave() {
        LocalDate leave = LIVE.plusDays(30);
        Fact paused = new Fact(
                new Period(1, 1, LIVE, LIVE.plusDays(60)), FactKind.PAUSED, leave, LIVE.plusDays(300), Instant.EPOCH);
        List<Course> courses = everybody("Main Street", LIVE, List.of(paused));
        assertTrue(courses.stream().allMatch(course -> day(course.from()).isBefore(leave)));
        assertTrue(!courses.isEmpty());
    }

    @Test
    void whoCameLatelyHasNotBegun() {
        assertEquals(List.of(), everybody("Main Street", LOADED.minusDays(10), List.of()));
        assertTrue(everybody("Main Street", LOADED.minusDays(50), List.of()).stream()
                .anyMatch(course -> course.ending() == Ending.UNDER_WAY));
    }

    private List<Course> everybody(String location, LocalDate assignedOn, List<Fact> interruptions) {
        List<Course> all = new ArrayList<>();
        Period first = new Period(1, 1, assignedOn, assignedOn.plusDays(60));
        IntStream.range(10_000, 10_200)
                .mapToObj(number -> person(number, location))
                .forEach(person -> all.addAll(past.of(person, PROGRAMME, first, interruptions)));
        return all;
    }

    private static PersonView person(int number, String location) {
        return new PersonView(
                number,
                "E" + number,
                "e" + number,
                "A Person",
                "Person, A",
                "A",
                null,
                Language.EN,
                EmploymentStatus.ACTIVE,
                LIVE,
                null,
                null,
                "counter",
                new BilingualText("Clerk", "Commis"),
                1L,
                new BilingualText("Unit", "Service"),
                new BilingualText(location, location),
                null,
                null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
