package org.withoutfear.shared.domain;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema up to date before anything else starts. It runs as the schema's owner; the application itself runs as a role
 * that cannot alter the trail. Startup beans that need tables declare {@code @DependsOn("Migrator")}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "java:jboss/datasources/WithoutFearOwner")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource application;

    @PostConstruct
    void migrate() {
        String vendor = vendor();
        Flyway flyway = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .placeholders(Map.of("applicationRole", applicationUser()))
                .load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    /** Refuses a database that a newer version migrated: what that one wrote, this one could misread. */
    static void refuseNewer(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new IllegalStateException("A newer version has migrated this database (to " + applied.getVersion()
                        + "). Start that version again, or restore the backup from before the upgrade");
            }
        }
    }

    private String vendor() {
        try (Connection connection = owner.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgresql" : "h2";
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database cannot be reached as the schema's owner: " + e.getMessage(), e);
        }
    }

    private String applicationUser() {
        try (Connection connection = application.getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached as the application: " + e.getMessage(), e);
        }
    }
}
