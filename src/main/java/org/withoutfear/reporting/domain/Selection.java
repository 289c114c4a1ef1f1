package org.withoutfear.reporting.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.withoutfear.shared.PlainWords;
import org.withoutfear.shared.Values;

/** The conditions of a list, put together as they are chosen. Values are always bound, never written into the text. */
final class Selection {

    private static final String NAMED = PlainWords.sql("sort_name || ' ' || employee_id");

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with {@code ?} for its value, unless the value is null. */
    Selection and(String condition, Object value) {
        if (value != null) {
            values.add(value);
            always(condition.replace("?", "?" + values.size()));
        }
        return this;
    }

    Selection always(String condition) {
        conditions.append(conditions.length() == 0 ? " where " : " and ").append(condition);
        return this;
    }

    /** Somebody by parts of the name or of the employee number; nobody, when the text has neither letters nor digits. */
    Selection named(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        List<String> words = PlainWords.of(text);
        words.forEach(word -> and(NAMED + " like ?", "%" + word + "%"));
        return words.isEmpty() ? always("1 = 0") : this;
    }

    /** A unit and everything below it. */
    Selection below(Long unitId) {
        return and("unit_id in (select descendant_id from reporting_unit_below where ancestor_id = ?)", unitId);
    }

    Query query(EntityManager entities, String select, String after) {
        Query query = entities.createNativeQuery(select + conditions + after);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    List<Object[]> rows(EntityManager entities, String select, String after) {
        return Values.rows(query(entities, select, after).getResultList());
    }
}
