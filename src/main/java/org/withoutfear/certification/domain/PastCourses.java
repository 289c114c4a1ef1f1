package org.withoutfear.certification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.withoutfear.learning.SimulatedLearning.Course;
import org.withoutfear.learning.SimulatedLearning.Ending;
import org.withoutfear.people.DemonstrationCity;
import org.withoutfear.people.PersonView;

/**
 * What somebody of the fictional city did about a requirement before the demonstration was first started: mostly they passed in time,
 * some late, some are still at it or never began, and some renewed. It comes from the employee number and the programme alone, so
 * that two demonstrations first started on the same day have the same past.
 */
final class PastCourses {

    /** Here nobody passed anything, so that a counter without a certified person can be seen. */
    static final String UNCOVERED = "Mobile counter";

    /** Of a hundred people: passed, passed late, failed three times, began and left off; the rest never began. */
    private static final int PASSED = 80;

    private static final int LATE = 87;
    private static final int STUCK = 90;
    private static final int UNDER_WAY = 94;
    private static final int NOTHING = 100;

    /** The same of those who still have time. */
    private static final int RECENTLY_PASSED = 35;

    private static final int RECENTLY_BEGUN = 75;

    /** Of a hundred whose window opened, so many renewed in it. */
    private static final int RENEWED = 80;

    private static final int DAYS_TO_PASS = 55;

    /** A course takes up to so many days when something is failed on the way. */
    private static final int MOST_DAYS = 14;

    private static final int FRIDAY = 5;

    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 8;

    private final DemonstrationCity city;
    private final ZoneId zone;

    PastCourses(DemonstrationCity city, ZoneId zone) {
        this.city = city;
        this.zone = zone;
    }

    /** The ways through the modules of the programme, the earliest first. */
    List<Course> of(PersonView person, Programme programme, Period first, List<Fact> interruptions) {
        if (city.untouched().contains(person.username())) {
            return List.of();
        }
        Random random = new Random((person.employeeId() + programme.code()).hashCode());
        random.nextInt(); // the first numbers of neighbouring seeds are alike
        Courses courses = new Courses(person, programme, interruptions, random);
        int fate = person.location() != null && person.location().en().equals(UNCOVERED)
                ? NOTHING
                : random.nextInt(NOTHING);
        if (first.dueOn().isBefore(city.loadedOn())) {
            settled(courses, fate, programme, first, random);
        } else {
            recent(courses, fate, first, random);
        }
        return courses.all;
    }

    private static void settled(Courses courses, int fate, Programme programme, Period first, Random random) {
        int days = random.nextInt(DAYS_TO_PASS);
        if (fate < LATE) {
            LocalDate day = fate < PASSED
                    ? first.assignedOn().plusDays(2 + days)
                    : first.dueOn().plusDays(1 + days);
            courses.add(day, Ending.PASSED);
            LocalDate window = programme.validity().first(day).windowOpensOn();
            if (random.nextInt(NOTHING) < RENEWED) {
                courses.add(window.plusDays(3 + random.nextInt(DAYS_TO_PASS)), Ending.PASSED);
            }
        } else if (fate < UNDER_WAY) {
            courses.add(first.assignedOn().plusDays(2 + days), fate < STUCK ? Ending.STUCK : Ending.UNDER_WAY);
        }
    }

    /** Whoever still has time: some passed, some are at it, and who came last has not begun. */
    private void recent(Courses courses, int fate, Period first, Random random) {
        long days = ChronoUnit.DAYS.between(first.assignedOn(), city.loadedOn()) - MOST_DAYS;
        if (days > 0 && fate < RECENTLY_BEGUN) {
            courses.add(
                    first.assignedOn().plusDays(random.nextInt((int) days)),
                    fate < RECENTLY_PASSED ? Ending.PASSED : Ending.UNDER_WAY);
        }
    }

    /** The courses of one person for one programme, as they come together. */
    private final class Courses {

        private final PersonView person;
        private final Programme programme;
        private final List<Fact> interruptions;
        private final Random random;
        private final List<Course> all = new ArrayList<>();

        Courses(PersonView person, Programme programme, List<Fact> interruptions, Random random) {
            this.person = person;
            this.programme = programme;
            this.interruptions = interruptions;
            this.random = random;
        }

        /** What would fall into a leave, or was not over at the first start, was not done. */
        void add(LocalDate day, Ending ending) {
            LocalDate over = day.plusDays(MOST_DAYS);
            boolean away = interruptions.stream()
                    .anyMatch(fact -> !over.isBefore(fact.days().first()));
            if (away || !over.isBefore(city.loadedOn())) {
                return;
            }
            LocalDate workday = day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - FRIDAY));
            for (String module : programme.modules()) {
                Instant from = workday.atTime(FIRST_HOUR + random.nextInt(HOURS), random.nextInt(60))
                        .atZone(zone)
                        .toInstant();
                all.add(new Course(person.id(), module, from, ending, random.nextLong()));
            }
        }
    }
}
