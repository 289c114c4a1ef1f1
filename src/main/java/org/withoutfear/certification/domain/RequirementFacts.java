package org.withoutfear.certification.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutfear.certification.Status;

/**
 * What is known of a requirement, and the one function that says how it stands on a day. Pure: no clock, no database.
 *
 * @param assigned when there was a reason
 * @param exempt when the person was exempt
 * @param pauses when the person was on leave
 * @param periods in their order; the last is the newest
 */
public record RequirementFacts(
        List<Interval> assigned,
        List<Interval> exempt,
        List<Interval> pauses,
        List<PeriodDates> periods,
        int graceDays) {

    /** The standing on a day: the first that matches wins, in the order of {@link Status}. */
    public Status statusOn(LocalDate day) {
        if (!covers(assigned, day)) {
            return Status.NOT_ASSIGNED;
        }
        if (covers(exempt, day)) {
            return Status.EXEMPT;
        }
        if (periods.stream().anyMatch(period -> period.validOn(day))) {
            return renewalOpen(day) ? Status.CERTIFIED_RENEWAL_OPEN : Status.CERTIFIED;
        }
        return covers(pauses, day) ? Status.PAUSED : notCertified(day);
    }

    private Status notCertified(LocalDate day) {
        Optional<PeriodDates> certified = newestCertified(day);
        if (certified.isPresent()) {
            return lapsed(certified.get(), day);
        }
        PeriodDates open = newest(day);
        if (day.isAfter(dueOn(open))) {
            return Status.OVERDUE;
        }
        return open.firstActivityOn() != null && !open.firstActivityOn().isAfter(day)
                ? Status.IN_PROGRESS
                : Status.ASSIGNED;
    }

    private Status lapsed(PeriodDates certified, LocalDate day) {
        if (certified.revokedBy(day)) {
            return Status.REVOKED;
        }
        return day.isAfter(certified.effectiveValidTo().plusDays(graceDays)) ? Status.EXPIRED : Status.EXPIRED_IN_GRACE;
    }

    /** The window of the newest certification is open, and it was not renewed yet. */
    private boolean renewalOpen(LocalDate day) {
        return newestCertified(day)
                .filter(period -> !period.windowOpensOn().isAfter(day))
                .isPresent();
    }

    /** The date the status of that day turns on: last valid day, end of grace, of leave or of exemption, or the due date. */
    public LocalDate dateThatCounts(LocalDate day) {
        return switch (statusOn(day)) {
            case NOT_ASSIGNED -> null;
            case EXEMPT -> endOf(exempt, day);
            case PAUSED -> endOf(pauses, day);
            case CERTIFIED, CERTIFIED_RENEWAL_OPEN, EXPIRED ->
                newestCertified(day).orElseThrow().effectiveValidTo();
            case EXPIRED_IN_GRACE ->
                newestCertified(day).orElseThrow().effectiveValidTo().plusDays(graceDays);
            case REVOKED -> newestCertified(day).orElseThrow().revokedOn();
            case OVERDUE, IN_PROGRESS, ASSIGNED -> dueOn(newest(day));
        };
    }

    /** The first day after this one on which the status, or the date that counts, changes by itself; null when none is to come. */
    public LocalDate nextChangeAfter(LocalDate day) {
        Stream<LocalDate> ends = Stream.of(assigned, exempt, pauses)
                .flatMap(List::stream)
                .flatMap(interval ->
                        Stream.of(interval.first(), interval.last() == null ? LocalDate.MIN : interval.dayAfter()));
        Stream<LocalDate> turns = periods.stream().flatMap(this::turns);
        Status today = statusOn(day);
        LocalDate counts = dateThatCounts(day);
        return Stream.concat(ends, turns)
                .filter(Objects::nonNull)
                .filter(turn -> turn.isAfter(day))
                .sorted()
                .filter(turn -> statusOn(turn) != today || !Objects.equals(dateThatCounts(turn), counts))
                .findFirst()
                .orElse(null);
    }

    private Stream<LocalDate> turns(PeriodDates period) {
        if (period.certifiedOn() == null) {
            return Stream.of(period.assignedOn(), dueOn(period).plusDays(1));
        }
        LocalDate expired = period.effectiveValidTo().plusDays(1);
        return Stream.of(period.validFrom(), period.windowOpensOn(), expired, expired.plusDays(graceDays));
    }

    /** The due date, moved by the length of each leave that began between assignment and due date and has ended. */
    public LocalDate dueOn(PeriodDates period) {
        LocalDate due = period.dueOn();
        for (Interval pause :
                pauses.stream().sorted(Comparator.comparing(Interval::first)).toList()) {
            if (!pause.first().isAfter(due)
                    && (pause.last() == null || !pause.last().isBefore(period.assignedOn()))) {
                LocalDate from = pause.first().isBefore(period.assignedOn()) ? period.assignedOn() : pause.first();
                due = due.plusDays(new Interval(from, pause.last()).days());
            }
        }
        return due;
    }

    /** The newest period that was certified by that day; empty when none was. */
    public Optional<PeriodDates> newestCertified(LocalDate day) {
        return periods.stream().filter(period -> period.certifiedBy(day)).reduce((older, newer) -> newer);
    }

    private PeriodDates newest(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.assignedOn().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(periods.get(0));
    }

    private static boolean covers(List<Interval> intervals, LocalDate day) {
        return intervals.stream().anyMatch(interval -> interval.covers(day));
    }

    private static LocalDate endOf(List<Interval> intervals, LocalDate day) {
        return intervals.stream()
                .filter(interval -> interval.covers(day))
                .map(Interval::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
