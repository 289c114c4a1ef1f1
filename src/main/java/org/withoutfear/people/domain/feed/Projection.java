package org.withoutfear.people.domain.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Makes people_person show the facts whose day has come, and keeps who works below whom. */
@ApplicationScoped
public class Projection {

    private static final String DUE =
            "select f.employment_status, f.employment_type, f.hire_date, f.end_date, f.leave_start,"
                    + " f.leave_end, f.job_id, f.unit_id, f.location_id, f.manager_id, f.person_id, f.id"
                    + " from people_employment_fact f where f.projected = false and f.effective_on <= ?"
                    + " order by f.effective_on, f.id";
    private static final String SHOW =
            "update people_person set employment_status = ?, employment_type = ?, hire_date = ?,"
                    + " end_date = ?, leave_start = ?, leave_end = ?, job_id = ?, unit_id = ?, location_id = ?, manager_id = ?"
                    + " where id = ?";

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    /**
     * Shows every fact effective on or before the day.
     *
     * @return how many facts were shown
     */
    int showUntil(LocalDate day) throws SQLException {
        try (Connection connection = source.getConnection()) {
            int shown = showDue(connection, day);
            if (shown > 0) {
                rebuildReports(connection);
            }
            return shown;
        }
    }

    private static int showDue(Connection connection, LocalDate day) throws SQLException {
        int shown = 0;
        try (PreparedStatement due = connection.prepareStatement(DUE);
                Batch show = new Batch(connection, SHOW);
                Batch mark = new Batch(connection, "update people_employment_fact set projected = true where id = ?")) {
            due.setDate(1, Date.valueOf(day));
            try (ResultSet row = due.executeQuery()) {
                while (row.next()) {
                    Object[] values = new Object[11];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    show.add(values);
                    mark.add(row.getLong(12));
                    shown++;
                }
            }
        }
        return shown;
    }

    private static void rebuildReports(Connection connection) throws SQLException {
        Map<Long, Long> managers = new HashMap<>();
        String sql =
                "select id, manager_id from people_person where manager_id is not null and employment_status <> 'LEFT'";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                managers.put(row.getLong(1), row.getLong(2));
            }
        }
        try (Batch clear = new Batch(connection, "delete from people_report")) {
            clear.add();
        }
        String insert = "insert into people_report (manager_id, person_id, depth) values (?, ?, ?)";
        try (Batch add = new Batch(connection, insert)) {
            for (Long person : managers.keySet()) {
                int depth = 1;
                for (Long manager = managers.get(person); manager != null; manager = managers.get(manager)) {
                    add.add(manager, person, depth++);
                }
            }
        }
    }
}
