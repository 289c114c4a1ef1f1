package org.withoutfear.people.domain.feed;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Further jobs: rows no longer in the file stop being believed now, new ones are added, the others stay as they are. */
final class AssignmentSet {

    record Row(long person, long job, long unit, Long location, Long manager, LocalDate from, LocalDate to) {}

    private final Connection connection;
    private final Ids ids;
    private final Instant now;
    private final long runId;

    AssignmentSet(Connection connection, Ids ids, Instant now, long runId) {
        this.connection = connection;
        this.ids = ids;
        this.now = now;
        this.runId = runId;
    }

    void replaceBy(List<Row> wanted) throws SQLException {
        Map<Row, Long> believed = believed();
        Set<Row> rows = new HashSet<>(wanted);
        try (Batch end = new Batch(connection, "update people_assignment set superseded_at = ? where id = ?")) {
            for (Map.Entry<Row, Long> old : believed.entrySet()) {
                if (!rows.contains(old.getKey())) {
                    end.add(now, old.getValue());
                }
            }
        }
        String insert =
                "insert into people_assignment (id, person_id, job_id, unit_id, location_id, manager_id, valid_from,"
                        + " valid_to, recorded_at, feed_run_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Batch add = new Batch(connection, insert)) {
            for (Row row : rows) {
                if (!believed.containsKey(row)) {
                    add.add(
                            ids.next(),
                            row.person(),
                            row.job(),
                            row.unit(),
                            row.location(),
                            row.manager(),
                            row.from(),
                            row.to(),
                            now,
                            runId);
                }
            }
        }
    }

    private Map<Row, Long> believed() throws SQLException {
        Map<Row, Long> rows = new HashMap<>();
        String sql = "select person_id, job_id, unit_id, location_id, manager_id, valid_from, valid_to, id"
                + " from people_assignment where superseded_at is null";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Date to = row.getDate(7);
                rows.put(
                        new Row(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getObject(4, Long.class),
                                row.getObject(5, Long.class),
                                row.getDate(6).toLocalDate(),
                                to == null ? null : to.toLocalDate()),
                        row.getLong(8));
            }
        }
        return rows;
    }
}
