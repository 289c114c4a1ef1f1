package org.withoutfear.people.domain.feed;

import java.util.Map;
import java.util.Set;

/**
 * What the system holds when a feed is read: everything the feed may refer to, loaded once.
 *
 * @param unitParents parent code by unit code; the parent of the root is null
 * @param people by employee id
 * @param ids of people, by employee id
 * @param administrators employee ids of those who can sign in and give roles now
 * @param enteredByHand employee ids of those whom no feed has named yet
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
        Set<String> enteredByHand,
        Set<Record> rows) {}
