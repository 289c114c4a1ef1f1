package org.withoutfear.people.domain.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Loads units, jobs, locations and further assignments in the shape a file brings them, so that a difference is a comparison. */
final class CityRows {

    private static final String UNITS =
            "select u.code, u.name_en, u.name_fr, p.code from people_unit u left join people_unit p on p.id = u.parent_id";
    private static final String JOBS = "select code, title_en, title_fr, job_family, scenario_role from people_job";
    private static final String LOCATIONS = "select code, name_en, name_fr, counters from people_location";
    private static final String ASSIGNMENTS =
            "select p.employee_id, j.code, u.code, l.code, m.employee_id, a.valid_from, a.valid_to"
                    + " from people_assignment a join people_person p on p.id = a.person_id"
                    + " join people_job j on j.id = a.job_id join people_unit u on u.id = a.unit_id"
                    + " left join people_location l on l.id = a.location_id"
                    + " left join people_person m on m.id = a.manager_id where a.superseded_at is null";

    private final Connection connection;
    private final Set<Record> rows = new HashSet<>();

    private CityRows(Connection connection) {
        this.connection = connection;
    }

    private interface Shape {
        Record of(ResultSet row) throws SQLException;
    }

    static Set<Record> of(Connection connection) throws SQLException {
        CityRows city = new CityRows(connection);
        city.read(
                UNITS,
                row -> new StagedFeed.Unit(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        city.read(
                JOBS,
                row -> new StagedFeed.Job(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
        city.read(
                LOCATIONS,
                row -> new StagedFeed.Location(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
        city.read(
                ASSIGNMENTS,
                row -> new StagedFeed.Assignment(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)));
        return city.rows;
    }

    private void read(String sql, Shape shape) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(shape.of(row));
            }
        }
    }
}
