package org.withoutfear.people.domain.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives somebody who was entered by hand, as the first administrator is, the employee number of the row with the same user name when
 * no row carries the number that was typed: a slip of the hand at the first start must not make a second person of them.
 */
final class Recognition {

    private final KnownCity known;

    Recognition(KnownCity known) {
        this.known = known;
    }

    /** What is known, with the numbers that the rows of the staff file give to those entered by hand. */
    KnownCity by(FeedTable staff) {
        Map<String, String> numbers = new HashMap<>();
        Map<String, String> handMade = byUsername(staff);
        for (FeedTable.Row row : staff.rows()) {
            String number = row.get("employee_id");
            String username = row.get("username");
            String before = username == null ? null : handMade.get(username.toLowerCase(Locale.ROOT));
            if (before != null && number != null && !known.people().containsKey(number)) {
                numbers.putIfAbsent(before, number);
            }
        }
        return numbers.isEmpty() ? known : renumbered(numbers);
    }

    /** Numbers of those entered by hand whom no row names by number, by user name. */
    private Map<String, String> byUsername(FeedTable staff) {
        Set<String> listed =
                staff.rows().stream().map(row -> row.get("employee_id")).collect(Collectors.toSet());
        Map<String, String> numbers = new HashMap<>();
        known.enteredByHand().stream()
                .filter(number -> !listed.contains(number))
                .forEach(number -> numbers.put(known.people().get(number).username(), number));
        return numbers;
    }

    private KnownCity renumbered(Map<String, String> numbers) {
        return new KnownCity(
                known.units(),
                known.unitParents(),
                known.jobs(),
                known.locations(),
                keyed(known.people(), numbers),
                keyed(known.ids(), numbers),
                renamed(known.administrators(), numbers),
                keyed(known.roles(), numbers),
                renamed(known.enteredByHand(), numbers),
                known.rows());
    }

    private static <T> Map<String, T> keyed(Map<String, T> byNumber, Map<String, String> numbers) {
        Map<String, T> all = new LinkedHashMap<>();
        byNumber.forEach((number, value) -> all.put(numbers.getOrDefault(number, number), value));
        return all;
    }

    private static Set<String> renamed(Set<String> known, Map<String, String> numbers) {
        Set<String> all = new HashSet<>();
        known.forEach(number -> all.add(numbers.getOrDefault(number, number)));
        return all;
    }
}
