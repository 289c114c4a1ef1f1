package org.withoutfear.people.domain.feed;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutfear.shared.Role;

/**
 * What the system holds when a feed is read: everything the feed may refer to, loaded once.
 *
 * @param unitParents parent code by unit code; the parent of the root is null
 * @param people by employee id
 * @param ids of people, by employee id
 * @param administrators employee ids of those who can sign in and give roles now
 * @param roles what an administrator gave, by employee id, also of people who left; whoever has none is not in it
 * @param enteredByHand employee ids of those of whom no feed has recorded anything yet
 * @param rows the units, jobs, locations and further assignments as a file would bring them
 */
record KnownCity(
        Map<String, Long> units,
        Map<String, String> unitParents,
        Map<String, Long> jobs,
        Map<String, Long> locations,
        Map<String, PersonState> people,
        Map<String, Long> ids,
        Set<String> administrators,
        Map<String, Set<Role>> roles,
        Set<String> enteredByHand,
        Set<Record> rows) {

    /** The rows of one kind. */
    <T extends Record> Stream<T> rows(Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast);
    }
}
