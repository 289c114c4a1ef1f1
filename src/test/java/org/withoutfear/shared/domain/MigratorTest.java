package org.withoutfear.shared.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigratorTest {

    private static final String DATABASE = "jdbc:h2:mem:migrator;DB_CLOSE_DELAY=-1";

    private static Flyway flyway() {
        return Flyway.configure()
                .dataSource(DATABASE, "sa", "")
                .locations("classpath:db/migration", "classpath:db/h2")
                .placeholders(Map.of("applicationRole", "sa"))
                .load();
    }

    @Test
    void aDatabaseThatANewerVersionMigratedIsRefusedInASentence() throws SQLException {
        flyway().migrate();
        assertDoesNotThrow(() -> Migrator.refuseNewer(flyway()));
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
                Statement insert = connection.createStatement()) {
            insert.execute(
                    "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                            + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                            + " values (10000, '99.1', 'of tomorrow', 'SQL', 'V99_1__of_tomorrow.sql', 'sa', 1, true)");
        }
        String said = assertThrows(IllegalStateException.class, () -> Migrator.refuseNewer(flyway()))
                .getMessage();
        assertTrue(said.startsWith("A newer version has migrated this database (to 99.1)."), said);
    }
}
