package org.withoutfear.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file database keeps what it acknowledged, however often its process is killed. Space that was freed is used again at once here
 * (in the server after 45 seconds), for that is where a version of H2 lost the last commits.
 */
class FileDatabaseTest {

    private static final int ROUNDS = 4;
    private static final int ROWS = 30;
    private static final int ENDED = 3;

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedIsThereAfterEveryKill() throws IOException, InterruptedException, SQLException {
        for (int round = 1; round <= ROUNDS; round++) {
            assertEquals(ENDED, writeAndDie());
            try (Connection connection = open(folder)) {
                assertEquals(round * ROWS, rows(connection), "after kill " + round);
            }
        }
    }

    private int writeAndDie() throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileDatabaseTest.class.getName(),
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** The process that is killed: writes rows, each a transaction, and ends without closing anything. */
    public static void main(String[] folder) throws SQLException {
        Connection connection = open(Path.of(folder[0]));
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists answer (id int)");
            for (int i = 0; i < ROWS; i++) {
                statement.execute("insert into answer values (" + i + ")");
            }
        }
        Runtime.getRuntime().halt(ENDED);
    }

    private static int rows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from answer")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("answers") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;RETENTION_TIME=0");
    }
}
