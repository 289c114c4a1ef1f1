package org.withoutfear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The platform keeps the policy it teaches: there is no place in the database for what must not be kept. */
class SchemaTest {

    private static final String DATABASE = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
    private static final Pattern FORBIDDEN = Pattern.compile(
            ".*(national|citoyen|citizen|birth_?place|naissance|immigra|residen[ct]|statut|visa|[._]race|racial|ethni|religio|passport|passeport|permit_).*");
    private static final Pattern OWNED =
            Pattern.compile("(people|policy|catalogue|learning|certification|notification|reporting|shared|flyway)_.*");

    @Test
    void hasNoColumnForWhatMustNotBeKept() throws SQLException {
        List<String> columns = columns();
        assertTrue(columns.size() > 150, "" + columns.size());
        assertEquals(
                List.of(),
                columns.stream()
                        .filter(column -> FORBIDDEN.matcher(column).matches())
                        .toList());
        assertTrue(FORBIDDEN.matcher("people_person.immigration_status").matches());
        assertTrue(FORBIDDEN.matcher("people_person.citizenship").matches());
        assertTrue(FORBIDDEN.matcher("people_person.race").matches());
        assertFalse(FORBIDDEN.matcher("people_person.employment_status").matches());
    }

    @Test
    void everyTableBearsTheNameOfItsFeature() throws SQLException {
        List<String> strays = columns().stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .distinct()
                .filter(table -> !OWNED.matcher(table).matches())
                .toList();
        assertEquals(List.of(), strays);
    }

    private static List<String> columns() throws SQLException {
        Flyway.configure()
                .dataSource(DATABASE, "sa", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        List<String> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
                ResultSet rows = connection.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            while (rows.next()) {
                columns.add(
                        (rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
