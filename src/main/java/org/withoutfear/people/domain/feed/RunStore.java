package org.withoutfear.people.domain.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Values;

/** Keeps every run: who, when, the files and their hash, counts, every refusal and difference; {@link RunViews} shows them. */
@ApplicationScoped
public class RunStore {

    private static final int MOST_TEXT = 1000;
    private static final int MOST_NAME = 120;

    static final String SEPARATOR = "\u001f";

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    @Inject
    private Clock clock;

    long keep(List<FeedFile> files, FeedSettings settings, Checked checked, Long by) {
        try (Connection connection = source.getConnection()) {
            Ids ids = new Ids(connection);
            long run = ids.next();
            insertRun(connection, run, files, settings, checked, by);
            insertFindings(connection, ids, run, checked);
            insertFiles(connection, run, files);
            return run;
        } catch (SQLException e) {
            throw new IllegalStateException("The run could not be kept", e);
        }
    }

    private void insertRun(
            Connection connection, long run, List<FeedFile> files, FeedSettings settings, Checked checked, Long by)
            throws SQLException {
        Instant now = clock.instant();
        FeedRun.Outcome outcome = checked.outcome(settings);
        String sql =
                "insert into people_feed_run (id, started_at, finished_at, by_person_id, file_names, file_hash, full_feed,"
                        + " outcome, rows_read, people_new, people_moved, people_changed, people_leaving, people_same, people_missing,"
                        + " settings, others_changed, fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Batch insert = new Batch(connection, sql)) {
            insert.add(
                    run,
                    now,
                    outcome == FeedRun.Outcome.CHECKED ? null : now,
                    by,
                    cut(files.stream().map(FeedFile::name).collect(Collectors.joining(", ")), MOST_TEXT),
                    Hash.of(files),
                    settings.full(),
                    outcome.name(),
                    checked.feed().people().size(),
                    checked.count(FeedDifference.Kind.NEW),
                    checked.count(FeedDifference.Kind.MOVED),
                    checked.count(FeedDifference.Kind.CHANGED),
                    checked.count(FeedDifference.Kind.LEAVING),
                    checked.same(),
                    checked.count(FeedDifference.Kind.MISSING),
                    settings.blankErases() + " " + settings.deactivateMissing() + " " + settings.stopShare(),
                    checked.others(),
                    checked.fingerprint(settings));
        }
    }

    private static void insertFindings(Connection connection, Ids ids, long run, Checked checked) throws SQLException {
        String refusal = "insert into people_feed_refusal (id, run_id, file_name, line_number, column_name, severity,"
                + " message_key, message_values) values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (Batch insert = new Batch(connection, refusal)) {
            for (FeedRefusal r : checked.refusals()) {
                String values = String.join(SEPARATOR, r.values());
                insert.add(
                        ids.next(),
                        run,
                        r.file(),
                        r.line(),
                        cut(r.column(), MOST_NAME),
                        r.error() ? "ERROR" : "WARNING",
                        r.key(),
                        cut(values, MOST_TEXT));
            }
        }
        String difference =
                "insert into people_feed_difference (id, run_id, line_number, kind, employee_id, person_name,"
                        + " state_before, state_after) values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (Batch insert = new Batch(connection, difference)) {
            for (FeedDifference d : checked.differences()) {
                insert.add(
                        ids.next(),
                        run,
                        d.line(),
                        d.kind().name(),
                        d.employeeId(),
                        d.name(),
                        cut(Differences.text(d.before()), MOST_TEXT),
                        cut(Differences.text(d.after()), MOST_TEXT));
            }
        }
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private static void insertFiles(Connection connection, long run, List<FeedFile> files) throws SQLException {
        String sql = "insert into people_feed_file (run_id, kind, file_name, content) values (?, ?, ?, ?)";
        int number = 0;
        try (Batch insert = new Batch(connection, sql)) {
            for (FeedFile file : files) {
                insert.add(
                        run,
                        "FILE_" + number++,
                        file.name(),
                        Base64.getEncoder().encodeToString(file.content()));
            }
        }
    }

    /** How the feed of a run is to be understood, and what was promised of it; null of runs from before that was kept. */
    record Waiting(FeedSettings settings, String fingerprint) {}

    /**
     * Locks a run that waits to be applied and tells what it waits with.
     *
     * @throws Rejected when it was applied, discarded, stopped or refused
     */
    Waiting lockForApplying(long run) {
        Object[] row = Values.rows(entities.createNativeQuery(
                                "select outcome, full_feed, settings, fingerprint from people_feed_run where id = ?1 for update")
                        .setParameter(1, run)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("feed run " + run));
        if (!row[0].equals(FeedRun.Outcome.CHECKED.name())) {
            throw new Rejected("people.feed.notWaiting");
        }
        return new Waiting(settings((Boolean) row[1], row[2]), (String) row[3]);
    }

    static FeedSettings settings(boolean full, Object kept) {
        String[] settings = ((String) kept).split(" ");
        return new FeedSettings(
                full,
                Boolean.parseBoolean(settings[0]),
                Boolean.parseBoolean(settings[1]),
                Integer.parseInt(settings[2]));
    }

    void finish(long run, FeedRun.Outcome outcome) {
        entities.createNativeQuery("update people_feed_run set outcome = ?1, finished_at = ?2 where id = ?3")
                .setParameter(1, outcome.name())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, run)
                .executeUpdate();
        if (outcome != FeedRun.Outcome.CHECKED) {
            entities.createNativeQuery("delete from people_feed_file where run_id = ?1")
                    .setParameter(1, run)
                    .executeUpdate();
        }
    }

    List<FeedFile> files(long run) {
        return Values.rows(entities.createNativeQuery(
                                "select file_name, content from people_feed_file where run_id = ?1 order by kind")
                        .setParameter(1, run)
                        .getResultList())
                .stream()
                .map(row -> new FeedFile((String) row[0], Base64.getDecoder().decode(text(row[1]))))
                .toList();
    }

    /** H2 gives long text as a CLOB, PostgreSQL as a string. */
    private static String text(Object value) {
        try {
            return value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : (String) value;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
