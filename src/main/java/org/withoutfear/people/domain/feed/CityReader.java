package org.withoutfear.people.domain.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.withoutfear.shared.Role;

/** Loads what the system holds of the city, in a handful of queries whatever its size. */
@ApplicationScoped
public class CityReader {

    /** A person's newest fact counts, also one whose day is still to come: a feed is compared with what was last said. */
    private static final String PEOPLE = "select p.id, p.employee_id, p.username, p.email, p.given_name, p.family_name,"
            + " p.preferred_name, p.language, f.employment_status, f.employment_type, f.hire_date, f.end_date, f.leave_start,"
            + " f.leave_end, j.code, u.code, l.code, m.employee_id"
            + " from people_person p"
            + " join people_employment_fact f on f.person_id = p.id and f.id ="
            + " (select max(n.id) from people_employment_fact n where n.person_id = p.id)"
            + " left join people_job j on j.id = f.job_id left join people_unit u on u.id = f.unit_id"
            + " left join people_location l on l.id = f.location_id left join people_person m on m.id = f.manager_id";

    private static final String ADMINISTRATORS = "select p.employee_id from people_role r"
            + " join people_person p on p.id = r.person_id join people_account a on a.person_id = p.id"
            + " where r.role = 'ADMINISTRATOR' and a.activated_at is not null and a.blocked = false"
            + " and p.employment_status <> 'LEFT' order by p.employee_id";

    private static final String ROLES =
            "select p.employee_id, r.role from people_role r join people_person p on p.id = r.person_id";

    private static final String ENTERED_BY_HAND = "select p.employee_id from people_person p where not exists"
            + " (select 1 from people_employment_fact f where f.person_id = p.id and f.feed_run_id is not null)";

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    KnownCity read() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Map<String, PersonState> people = new LinkedHashMap<>();
            Map<String, Long> ids = new LinkedHashMap<>();
            readPeople(connection, people, ids);
            return new KnownCity(
                    codes(connection, "select code, id from people_unit"),
                    parents(connection),
                    codes(connection, "select code, id from people_job"),
                    codes(connection, "select code, id from people_location"),
                    people,
                    ids,
                    numbers(connection, ADMINISTRATORS),
                    roles(connection),
                    numbers(connection, ENTERED_BY_HAND),
                    CityRows.of(connection));
        }
    }

    private static Map<String, Long> codes(Connection connection, String sql) throws SQLException {
        Map<String, Long> codes = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                codes.put(row.getString(1), row.getLong(2));
            }
        }
        return codes;
    }

    private static Set<String> numbers(Connection connection, String sql) throws SQLException {
        Set<String> numbers = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getString(1));
            }
        }
        return numbers;
    }

    private static Map<String, Set<Role>> roles(Connection connection) throws SQLException {
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ROLES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                roles.computeIfAbsent(row.getString(1), id -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(row.getString(2)));
            }
        }
        return roles;
    }

    private static Map<String, String> parents(Connection connection) throws SQLException {
        Map<String, String> parents = new LinkedHashMap<>();
        String sql = "select u.code, p.code from people_unit u left join people_unit p on p.id = u.parent_id";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                parents.put(row.getString(1), row.getString(2));
            }
        }
        return parents;
    }

    private static void readPeople(Connection connection, Map<String, PersonState> people, Map<String, Long> ids)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PEOPLE);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                PersonState state = state(row);
                people.put(state.employeeId(), state);
                ids.put(state.employeeId(), row.getLong(1));
            }
        }
    }

    private static PersonState state(ResultSet row) throws SQLException {
        return new PersonState(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                date(row, 11),
                date(row, 12),
                date(row, 13),
                date(row, 14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
