package org.withoutfear.certification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.certification.Status;

class RequirementFactsTest {

    private static final PeriodDates OPEN =
            new PeriodDates(day("2026-06-01"), day("2026-07-31"), null, null, null, null, null, null);
    private static final PeriodDates BEGUN =
            new PeriodDates(day("2026-06-01"), day("2026-07-31"), day("2026-06-10"), null, null, null, null, null);
    private static final PeriodDates CERTIFIED = new PeriodDates(
            day("2026-06-01"),
            day("2026-07-31"),
            day("2026-06-10"),
            day("2026-06-20"),
            day("2026-06-20"),
            day("2027-04-20"),
            day("2027-06-19"),
            null);
    private static final PeriodDates NEXT =
            new PeriodDates(day("2027-04-20"), day("2027-06-19"), null, null, null, null, null, null);

    @Test
    void goesThroughItsLifeInOrder() {
        RequirementFacts facts = facts(CERTIFIED, NEXT);
        assertEquals(Status.NOT_ASSIGNED, facts.statusOn(day("2026-05-31")));
        assertEquals(Status.ASSIGNED, facts.statusOn(day("2026-06-01")));
        assertEquals(Status.IN_PROGRESS, facts.statusOn(day("2026-06-10")));
        assertEquals(Status.CERTIFIED, facts.statusOn(day("2026-06-20")));
        assertEquals(Status.CERTIFIED, facts.statusOn(day("2027-04-19")));
        assertEquals(Status.CERTIFIED_RENEWAL_OPEN, facts.statusOn(day("2027-04-20")));
        assertEquals(Status.CERTIFIED_RENEWAL_OPEN, facts.statusOn(day("2027-06-19")));
        assertEquals(Status.EXPIRED_IN_GRACE, facts.statusOn(day("2027-06-20")));
        assertEquals(Status.EXPIRED_IN_GRACE, facts.statusOn(day("2027-07-19")));
        assertEquals(Status.EXPIRED, facts.statusOn(day("2027-07-20")));
    }

    @Test
    void isOverdueTheDayAfterItsDueDateWhetherBegunOrNot() {
        assertEquals(Status.ASSIGNED, facts(OPEN).statusOn(day("2026-07-31")));
        assertEquals(Status.OVERDUE, facts(OPEN).statusOn(day("2026-08-01")));
        assertEquals(Status.OVERDUE, facts(BEGUN).statusOn(day("2026-08-01")));
    }

    @Test
    void aRenewalThatCountsFromTheOldExpiryIsCertifiedFromTheDayItWasPassed() {
        PeriodDates renewed = new PeriodDates(
                day("2027-04-20"),
                day("2027-06-19"),
                day("2027-05-01"),
                day("2027-05-02"),
                day("2027-06-20"),
                day("2028-04-20"),
                day("2028-06-19"),
                null);
        RequirementFacts facts = facts(CERTIFIED, renewed);
        assertEquals(Status.CERTIFIED_RENEWAL_OPEN, facts.statusOn(day("2027-05-01")));
        assertEquals(Status.CERTIFIED, facts.statusOn(day("2027-05-02")));
        assertEquals(Status.CERTIFIED, facts.statusOn(day("2027-06-20")));
        assertEquals(day("2028-06-19"), facts.dateThatCounts(day("2027-05-02")));
    }

    @Test
    void aValidCertificationIsSaidBeforeLeaveAndLeaveBeforeExpiry() {
        Interval leave = new Interval(day("2027-06-01"), day("2027-09-30"));
        RequirementFacts facts = facts(List.of(), List.of(leave), CERTIFIED, NEXT);
        assertEquals(Status.CERTIFIED_RENEWAL_OPEN, facts.statusOn(day("2027-06-10")));
        assertEquals(Status.PAUSED, facts.statusOn(day("2027-06-20")));
        assertEquals(Status.EXPIRED, facts.statusOn(day("2027-10-01")));
    }

    @Test
    void anExemptionIsSaidBeforeEverythingButNoAssignment() {
        Interval exempt = new Interval(day("2026-05-01"), day("2026-12-31"));
        RequirementFacts facts = facts(List.of(exempt), List.of(), CERTIFIED);
        assertEquals(Status.NOT_ASSIGNED, facts.statusOn(day("2026-05-02")));
        assertEquals(Status.EXEMPT, facts.statusOn(day("2026-06-25")));
        assertEquals(day("2026-12-31"), facts.dateThatCounts(day("2026-06-25")));
        assertEquals(Status.CERTIFIED, facts.statusOn(day("2027-01-01")));
    }

    @Test
    void leaveMovesTheDueDateByItsLength() {
        Interval leave = new Interval(day("2026-07-01"), day("2026-07-10"));
        RequirementFacts facts = facts(List.of(), List.of(leave), OPEN);
        assertEquals(Status.PAUSED, facts.statusOn(day("2026-07-05")));
        assertEquals(day("2026-08-10"), facts.dateThatCounts(day("2026-07-20")));
        assertEquals(Status.ASSIGNED, facts.statusOn(day("2026-08-10")));
        assertEquals(Status.OVERDUE, facts.statusOn(day("2026-08-11")));
    }

    @Test
    void aRevocationHoldsFromItsDayUntilANewPass() {
        PeriodDates revoked = new PeriodDates(
                CERTIFIED.assignedOn(),
                CERTIFIED.dueOn(),
                CERTIFIED.firstActivityOn(),
                CERTIFIED.certifiedOn(),
                CERTIFIED.validFrom(),
                CERTIFIED.windowOpensOn(),
                CERTIFIED.effectiveValidTo(),
                day("2026-09-01"));
        PeriodDates again = new PeriodDates(
                day("2026-09-01"),
                day("2026-10-31"),
                day("2026-09-05"),
                day("2026-09-05"),
                day("2026-09-05"),
                day("2027-07-05"),
                day("2027-09-04"),
                null);
        assertEquals(Status.CERTIFIED, facts(revoked).statusOn(day("2026-08-31")));
        assertEquals(Status.REVOKED, facts(revoked).statusOn(day("2026-09-01")));
        assertEquals(Status.REVOKED, facts(revoked, again).statusOn(day("2026-09-04")));
        assertEquals(Status.CERTIFIED, facts(revoked, again).statusOn(day("2026-09-05")));
    }

    @Test
    void whoeverLeftAndComesBackFindsTheirStanding() {
        List<Interval> reasons =
                List.of(new Interval(day("2026-06-01"), day("2026-09-30")), new Interval(day("2027-01-01"), null));
        RequirementFacts facts = new RequirementFacts(reasons, List.of(), List.of(), List.of(CERTIFIED), 30);
        assertEquals(Status.NOT_ASSIGNED, facts.statusOn(day("2026-12-31")));
        assertEquals(Status.CERTIFIED, facts.statusOn(day("2027-01-01")));
    }

    /** The standing kept for reports is right between its changes: day by day, nothing changes before the day it names. */
    @Test
    void knowsTheDayOnWhichItNextChanges() {
        Interval leave = new Interval(day("2026-07-01"), day("2026-07-10"));
        for (RequirementFacts facts :
                List.of(facts(OPEN), facts(BEGUN), facts(CERTIFIED, NEXT), facts(List.of(), List.of(leave), BEGUN))) {
            LocalDate day = day("2026-06-21");
            while (day.isBefore(day("2027-12-31"))) {
                LocalDate next = facts.nextChangeAfter(day);
                LocalDate last = next == null ? day("2028-12-31") : next;
                for (LocalDate between = day; between.isBefore(last); between = between.plusDays(1)) {
                    assertEquals(facts.statusOn(day), facts.statusOn(between), "" + between);
                    assertEquals(facts.dateThatCounts(day), facts.dateThatCounts(between), "" + between);
                }
                day = last;
            }
        }
        assertNull(facts(OPEN).nextChangeAfter(day("2026-08-01")));
    }

    private static RequirementFacts facts(PeriodDates... periods) {
        return facts(List.of(), List.of(), periods);
    }

    private static RequirementFacts facts(List<Interval> exempt, List<Interval> pauses, PeriodDates... periods) {
        List<Interval> assigned = List.of(new Interval(day("2026-06-01"), null));
        return new RequirementFacts(assigned, exempt, pauses, new ArrayList<>(List.of(periods)), 30);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
