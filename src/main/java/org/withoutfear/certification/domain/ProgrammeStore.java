package org.withoutfear.certification.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.certification.ExpiryBasis;
import org.withoutfear.people.AskedFamilies;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Trail;
import org.withoutfear.shared.Values;

/** The programmes. A city begins with those of {@code starting-programmes.csv}, which go live on the day of its first HR feed. */
@ApplicationScoped
public class ProgrammeStore {

    private static final String STARTING = "/org/withoutfear/certification/starting-programmes.csv";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Trail trail;

    /** The programmes that are not retired, by id. Three queries, whatever their number. */
    public Map<Long, Programme> all() {
        Map<Long, List<String>> modules = new HashMap<>();
        rows("select programme_id, module_slug from certification_programme_module order by programme_id, position")
                .forEach(row -> modules.computeIfAbsent(Values.number(row[0]), id -> new ArrayList<>())
                        .add((String) row[1]));
        Map<Long, Set<String>> families = new HashMap<>();
        rows("select programme_id, job_family from certification_programme_job_family")
                .forEach(row -> families.computeIfAbsent(Values.number(row[0]), id -> new HashSet<>())
                        .add((String) row[1]));
        Map<Long, Programme> all = new LinkedHashMap<>();
        for (Object[] row :
                rows("select id, code, title_en, title_fr, expiry_basis, validity_months, window_months, fixed_day,"
                        + " minimum_active_months, grace_days, due_days, live_on from certification_programme"
                        + " where retired_on is null order by id")) {
            long id = Values.number(row[0]);
            all.put(id, programme(id, row, modules.getOrDefault(id, List.of()), families.getOrDefault(id, Set.of())));
        }
        return all;
    }

    private static Programme programme(long id, Object[] row, List<String> modules, Set<String> families) {
        MonthDay fixedDay = row[7] == null ? null : MonthDay.parse("--" + row[7]);
        Validity validity = new Validity(
                ExpiryBasis.valueOf((String) row[4]), count(row[5]), count(row[6]), fixedDay, count(row[8]));
        return new Programme(
                id,
                (String) row[1],
                new BilingualText((String) row[2], (String) row[3]),
                validity,
                count(row[9]),
                count(row[10]),
                LocalDate.parse(row[11].toString()),
                modules,
                families);
    }

    /** Lays down the starting programmes when there is none yet. */
    public void begin(LocalDate liveOn) {
        if (isEmpty()) {
            starting().forEach(line -> insert(line, liveOn));
        }
    }

    private static List<NamedCsvRecord> starting() {
        try (Reader text = new InputStreamReader(
                        ProgrammeStore.class.getResourceAsStream(STARTING), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the programmes ask for; before the first HR feed laid any down, what those that a city begins with will. */
    AskedFamilies askedFamilies() {
        List<Asking> programmes = isEmpty()
                ? starting().stream().map(Asking::of).toList()
                : all().values().stream().map(Asking::of).toList();
        return new AskedFamilies(
                programmes.stream()
                        .flatMap(programme -> programme.families().stream())
                        .filter(family -> !family.equals(Programme.EVERYBODY))
                        .collect(Collectors.toSet()),
                programmes.stream()
                        .filter(programme -> programme.families().contains(Programme.EVERYBODY))
                        .map(Asking::title)
                        .toList());
    }

    /** Of whom a programme is asked. */
    private record Asking(BilingualText title, Set<String> families) {

        static Asking of(Programme programme) {
            return new Asking(programme.title(), programme.families());
        }

        static Asking of(NamedCsvRecord line) {
            return new Asking(
                    new BilingualText(line.getField("title_en"), line.getField("title_fr")),
                    Set.of(line.getField("job_families").split(" ")));
        }
    }

    private boolean isEmpty() {
        return rows("select id, code from certification_programme").isEmpty();
    }

    private void insert(NamedCsvRecord line, LocalDate liveOn) {
        long id =
                Values.number(entities.createNativeQuery("select coalesce(max(id), 0) + 1 from certification_programme")
                        .getSingleResult());
        execute(
                "insert into certification_programme (id, code, title_en, title_fr, validity_months, expiry_basis, window_months,"
                        + " grace_days, due_days, minimum_active_months, live_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10)",
                id,
                line.getField("code"),
                line.getField("title_en"),
                line.getField("title_fr"),
                Integer.valueOf(line.getField("validity_months")),
                line.getField("expiry_basis"),
                Integer.valueOf(line.getField("window_months")),
                Integer.valueOf(line.getField("grace_days")),
                Integer.valueOf(line.getField("due_days")),
                liveOn);
        int position = 0;
        for (String module : line.getField("modules").split(" ")) {
            position++;
            execute(
                    "insert into certification_programme_module (programme_id, position, module_slug) values (?1, ?2, ?3)",
                    id,
                    position,
                    module);
        }
        for (String family : line.getField("job_families").split(" ")) {
            execute(
                    "insert into certification_programme_job_family (programme_id, job_family) values (?1, ?2)",
                    id,
                    family);
        }
        trail.record(Act.bySystem("certification.programme.begun", "programme:" + line.getField("code"), null));
    }

    private void execute(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private List<Object[]> rows(String sql) {
        return Values.rows(entities.createNativeQuery(sql).getResultList());
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }
}
