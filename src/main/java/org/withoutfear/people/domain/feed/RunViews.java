package org.withoutfear.people.domain.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Values;

/** Shows the runs that were kept, with what each refused and would change. */
@ApplicationScoped
public class RunViews {

    private static final String RUN =
            "select id, started_at, finished_at, by_person_id, file_names, file_hash, full_feed,"
                    + " outcome, rows_read, people_new, people_moved, people_changed, people_leaving, people_same, people_missing,"
                    + " (select count(*) from people_feed_run earlier where earlier.id <= run.id), settings, others_changed from people_feed_run run";

    @PersistenceContext
    private EntityManager entities;

    public List<FeedDifference> differences(long run) {
        return Values.rows(entities.createNativeQuery(
                                "select line_number, kind, employee_id, person_name, state_before, state_after"
                                        + " from people_feed_difference where run_id = ?1 order by id")
                        .setParameter(1, run)
                        .getResultList())
                .stream()
                .map(row -> new FeedDifference(
                        ((Number) row[0]).intValue(),
                        FeedDifference.Kind.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        Differences.values((String) row[4]),
                        Differences.values((String) row[5])))
                .toList();
    }

    public List<FeedRefusal> refusals(long run) {
        return Values.rows(entities.createNativeQuery(
                                "select file_name, line_number, column_name, severity, message_key, message_values"
                                        + " from people_feed_refusal where run_id = ?1 order by severity, file_name,"
                                        + " line_number, id")
                        .setParameter(1, run)
                        .getResultList())
                .stream()
                .map(row -> new FeedRefusal(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        row[3].equals("ERROR"),
                        (String) row[4],
                        row[5] == null || ((String) row[5]).isEmpty()
                                ? List.of()
                                : Arrays.asList(((String) row[5]).split(RunStore.SEPARATOR, -1))))
                .toList();
    }

    public FeedRun run(long run) {
        return Values.rows(entities.createNativeQuery(RUN + " where id = ?1")
                        .setParameter(1, run)
                        .getResultList())
                .stream()
                .map(RunViews::view)
                .findFirst()
                .orElseThrow(() -> new NotFound("feed run " + run));
    }

    public Page<FeedRun> runs(int page, int size) {
        long total = ((Number) entities.createNativeQuery("select count(*) from people_feed_run")
                        .getSingleResult())
                .longValue();
        return Page.of(
                page,
                size,
                total,
                from -> Values.rows(entities.createNativeQuery(RUN + " order by id desc")
                                .setFirstResult(from)
                                .setMaxResults(size)
                                .getResultList())
                        .stream()
                        .map(RunViews::view)
                        .toList());
    }

    /** The runs there were first, the oldest first. */
    public List<FeedRun> first(int count) {
        return Values.rows(entities.createNativeQuery(RUN + " order by id")
                        .setMaxResults(count)
                        .getResultList())
                .stream()
                .map(RunViews::view)
                .toList();
    }

    /** The counts of a run, for the trail, whose page says them in words. */
    String counts(long run) {
        FeedRun r = run(run);
        return "new " + r.created() + ", moved " + r.moved() + ", changed " + r.changed() + ", leaving " + r.leaving()
                + ", missing " + r.missing() + ", others " + r.others();
    }

    private static FeedRun view(Object[] row) {
        return new FeedRun(
                ((Number) row[0]).longValue(),
                ((Number) row[15]).longValue(),
                instant(row[1]),
                instant(row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                FeedRun.Outcome.valueOf((String) row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]),
                number(row[13]),
                number(row[14]),
                RunStore.settings((Boolean) row[6], row[16]).deactivateMissing(),
                number(row[17]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
