package org.withoutfear.people.domain.feed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.withoutfear.shared.Role;

/** What is known of a city when a feed comes, told by what matters to a test; of everything else there is nothing. */
final class SampleCity {

    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Long> jobs = new HashMap<>();
    private final Map<String, PersonState> people = new LinkedHashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private Set<String> administrators = Set.of();
    private Map<String, Set<Role>> roles = Map.of();
    private Set<String> enteredByHand = Set.of();
    private Set<Record> rows = Set.of();

    /** With a unit U and a job J. */
    static SampleCity ofOneUnit() {
        return new SampleCity().unit("U", null).job("J");
    }

    SampleCity unit(String code, String parent) {
        units.put(code, (long) units.size());
        parents.put(code, parent);
        return this;
    }

    SampleCity job(String code) {
        jobs.put(code, (long) jobs.size());
        return this;
    }

    SampleCity people(PersonState... states) {
        for (PersonState state : states) {
            ids.put(state.employeeId(), (long) ids.size());
            people.put(state.employeeId(), state);
        }
        return this;
    }

    SampleCity administrators(Set<String> numbers) {
        administrators = numbers;
        return this;
    }

    SampleCity roles(Map<String, Set<Role>> given) {
        roles = given;
        return this;
    }

    SampleCity enteredByHand(String number) {
        enteredByHand = Set.of(number);
        return this;
    }

    SampleCity rows(Set<Record> all) {
        rows = all;
        return this;
    }

    KnownCity known() {
        return new KnownCity(units, parents, jobs, Map.of(), people, ids, administrators, roles, enteredByHand, rows);
    }
}
