package org.withoutfear.people.domain.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold among people once a feed is applied: one owner a user name and address (capitals make no other), known managers, no circle of managers. */
final class PeopleChecks {

    private final Refusals refusals;
    private final String file;

    PeopleChecks(Refusals refusals, String file) {
        this.refusals = refusals;
        this.file = file;
    }

    /** @param after everybody as they will be, by employee id */
    void check(Collection<StagedFeed.Wanted> wanted, Map<String, PersonState> after) {
        unique(wanted, after, "username", "duplicateUsername", PersonState::username);
        unique(wanted, after, "email", "duplicateEmail", PersonState::email);
        Map<String, String> managers = new HashMap<>();
        after.forEach((id, state) -> managers.put(id, state.manager()));
        for (StagedFeed.Wanted row : wanted) {
            String manager = row.after().manager();
            if (manager != null && !after.containsKey(manager)) {
                refusals.error(file, row.line(), "manager_employee_id", "unknownManager", manager);
                managers.remove(row.after().employeeId());
            } else if (manager != null
                    && after.get(manager).left()
                    && !row.after().left()) {
                refusals.warning(file, row.line(), "manager_employee_id", "managerLeft", manager);
            }
        }
        Cycles.find(managers)
                .ifPresent(chain -> wanted.stream()
                        .filter(row -> chain.contains(row.after().employeeId()))
                        .findFirst()
                        .ifPresent(row -> refusals.error(
                                file, row.line(), "manager_employee_id", "managerCycle", String.join(" → ", chain))));
    }

    private void unique(
            Collection<StagedFeed.Wanted> wanted,
            Map<String, PersonState> after,
            String column,
            String key,
            Function<PersonState, String> value) {
        Set<String> listed =
                wanted.stream().map(row -> row.after().employeeId()).collect(Collectors.toSet());
        Map<String, String> owners = new HashMap<>();
        after.values().stream()
                .filter(state -> !listed.contains(state.employeeId()) && value.apply(state) != null)
                .forEach(state -> owners.put(plain(value.apply(state)), state.employeeId()));
        for (StagedFeed.Wanted row : wanted) {
            String text = value.apply(row.after());
            if (text != null && !text.isEmpty()) {
                String owner = owners.putIfAbsent(plain(text), row.after().employeeId());
                if (owner != null && !owner.equals(row.after().employeeId())) {
                    refusals.error(file, row.line(), column, key, text, owner);
                }
            }
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
