package org.withoutfear.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.withoutfear.reporting.CompletionFilter;
import org.withoutfear.reporting.CompletionLine;
import org.withoutfear.reporting.UnitName;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Values;

/** Reads completions: a page of them in two queries, or all of them a piece at a time. */
@ApplicationScoped
public class CompletionStore {

    private static final String COLUMNS =
            "select requirement_id, certificate_id, person_id, employee_id, sort_name, programme_code, programme_en, programme_fr,"
                    + " unit_en, unit_fr, module_versions, policy_version, certified_on, valid_to, status, certificate_number"
                    + " from reporting_completion";

    @PersistenceContext
    private EntityManager entities;

    public Page<CompletionLine> page(CompletionFilter filter, int page, int size) {
        Selection selection = selection(filter);
        long total = Values.number(selection
                .query(entities, "select count(*) from reporting_completion", "")
                .getSingleResult());
        Query lines = selection.query(entities, COLUMNS, " order by sort_name, requirement_id, certificate_id desc");
        return Page.of(
                page,
                size,
                total,
                from -> lines(lines.setFirstResult(from).setMaxResults(size).getResultList()));
    }

    /** The next lines after these ids, in the order of the ids. */
    public List<CompletionLine> after(CompletionFilter filter, long requirementId, long certificateId, int count) {
        Selection selection = selection(filter)
                .and("requirement_id >= ?", requirementId)
                .and("(requirement_id > " + requirementId + " or certificate_id > ?)", certificateId);
        return lines(selection
                .query(entities, COLUMNS, " order by requirement_id, certificate_id")
                .setMaxResults(count)
                .getResultList());
    }

    /** The units of the city by their names in this language. */
    public List<UnitName> units(Language language) {
        return new Selection()
                        .rows(
                                entities,
                                "select id, name_en, name_fr from reporting_unit",
                                " order by name_" + language.code())
                        .stream()
                        .map(row -> new UnitName(Values.number(row[0]), Values.text(row[1], row[2])))
                        .toList();
    }

    private static Selection selection(CompletionFilter filter) {
        return new Selection()
                .and("programme_id = ?", filter.programmeId())
                .and("status = ?", filter.status())
                .and("certified_on >= ?", filter.certifiedFrom())
                .and("certified_on <= ?", filter.certifiedTo())
                .named(filter.name())
                .below(filter.unitId());
    }

    private static List<CompletionLine> lines(List<?> rows) {
        List<CompletionLine> lines = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            lines.add(new CompletionLine(
                    Values.number(row[0]),
                    Values.number(row[1]),
                    Values.number(row[2]),
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    Values.text(row[6], row[7]),
                    Values.text(row[8], row[9]),
                    (String) row[10],
                    (String) row[11],
                    Values.date(row[12]),
                    Values.date(row[13]),
                    (String) row[14],
                    (String) row[15]));
        }
        return lines;
    }
}
