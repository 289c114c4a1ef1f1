package org.withoutfear.reporting.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The conditions of a list, put together as they are chosen. Values are always bound, never written into the text. */
final class Selection {

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

    /** Somebody by a part of the name or the employee number. */
    Selection named(String text) {
        return text == null || text.isBlank()
                ? this
                : and(
                        "replace(lower(sort_name || ' ' || employee_id), '’', '''') like ?",
                        "%"
                                + text.strip()
                                        .toLowerCase(Locale.ROOT)
                                        .replace("%", "")
                                        .replace("_", "")
                                        .replace('’', '\'')
                                + "%");
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

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager entities, String select, String after) {
        return query(entities, select, after).getResultList();
    }
}
