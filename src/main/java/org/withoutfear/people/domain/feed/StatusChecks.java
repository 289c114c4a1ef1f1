package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.util.Locale;

/** Warns of a line whose status and days contradict each other: it is taken as it says, which is seldom what was meant. */
final class StatusChecks {

    private static final String LEAVE = "LEAVE";

    private final Refusals refusals;
    private final String file;
    private final LocalDate today;

    StatusChecks(Refusals refusals, String file, LocalDate today) {
        this.refusals = refusals;
        this.file = file;
        this.today = today;
    }

    void check(StagedFeed.Wanted row) {
        if (row.effectiveOn() == null) {
            return;
        }
        PersonState state = row.after();
        if (state.left()) {
            checkLeft(row, state.endDate());
            return;
        }
        LocalDate from = row.effectiveOn().isAfter(today) ? row.effectiveOn() : today;
        if (isBefore(state.endDate(), from)) {
            warn(row, "end_date", "endedButEmployed", state.endDate(), word(state));
        }
        if (state.status().equals(LEAVE)) {
            checkLeave(row, state, from);
        }
    }

    private void checkLeft(StagedFeed.Wanted row, LocalDate end) {
        if (isBefore(row.effectiveOn(), end)) {
            warn(row, "end_date", "leftBeforeEnd", end, row.effectiveOn());
        }
    }

    private void checkLeave(StagedFeed.Wanted row, PersonState state, LocalDate from) {
        if (state.leaveStart() == null) {
            warn(row, "leave_start", "leaveWithoutStart");
        } else if (isBefore(state.leaveEnd(), from)) {
            warn(row, "leave_end", "leaveOver", state.leaveEnd());
        }
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static String word(PersonState state) {
        return state.status().toLowerCase(Locale.ROOT);
    }

    private void warn(StagedFeed.Wanted row, String column, String key, Object... values) {
        refusals.warning(file, row.line(), column, key, values);
    }
}
