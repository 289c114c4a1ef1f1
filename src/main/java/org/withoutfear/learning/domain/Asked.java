package org.withoutfear.learning.domain;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a question is asked: what it is called, with the numbers of the versions in which it is called so. */
record Asked(Map<String, List<String>> versions) {

    boolean in(String version) {
        return versions.values().stream().anyMatch(some -> some.contains(version));
    }

    /** The condition that an attempt {@code a} has it as its question {@code q}; the values are bound by {@link #bind}. */
    String condition() {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            each.add("q.question = :question" + i + " and a.moduleVersion in :versions" + i);
        }
        return each.isEmpty() ? "1 = 0" : "(" + String.join(" or ", each) + ")";
    }

    <Q extends Query> Q bind(Q query) {
        int i = 0;
        for (Map.Entry<String, List<String>> name : versions.entrySet()) {
            query.setParameter("question" + i, name.getKey());
            query.setParameter("versions" + i, name.getValue());
            i++;
        }
        return query;
    }
}
