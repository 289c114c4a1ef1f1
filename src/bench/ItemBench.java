import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.flywaydb.core.Flyway;

/**
 * Measures the analysis of questions on many answers, with the very statements of the application and its migrations:
 *
 * <pre>
 * mvn package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/class-path
 * java -cp "target/classes:$(cat target/class-path)" src/bench/ItemBench.java [postgresql|h2] [answers]
 * </pre>
 *
 * All answers (a million unless said otherwise) are of one module version, which is the worst case: one quiz in five
 * is by somebody who took one before, twelve questions a quiz out of a bank of forty, one answer in ten changed once. Each statement runs five times on a warm database; the middle time
 * is printed. H2 is in a file, as the application keeps it.
 */
public class ItemBench {

    private static final int DRAWN = 12;
    private static final int BANK = 40;
    private static final int POINTS = 12;
    private static final String[] STATEMENTS = {
        "items", "items-again", "items-times", "items-selections", "items-versions"
    };
    private static final Instant START = Instant.parse("2026-01-05T14:00:00Z");

    private final Connection connection;
    private final Random random = new Random(7);

    private ItemBench(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        boolean postgresql = arguments.length == 0 || arguments[0].equals("postgresql");
        int answers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        if (postgresql) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                measure(server.getJdbcUrl("postgres", "postgres"), "postgres", answers);
            }
        } else {
            Path folder = Files.createTempDirectory("item-bench");
            measure("jdbc:h2:file:" + folder.resolve("bench"), "sa", answers);
        }
    }

    private static void measure(String url, String user, int answers) throws Exception {
        Flyway.configure().dataSource(url, user, "").locations("classpath:db/migration").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            ItemBench bench = new ItemBench(connection);
            bench.people(answers / DRAWN);
            bench.attempts(answers / DRAWN);
            bench.analyse();
            System.out.printf(
                    "%s, %,d answers, %d processors%n",
                    connection.getMetaData().getDatabaseProductName(),
                    answers,
                    Runtime.getRuntime().availableProcessors());
            long all = 0;
            for (String name : STATEMENTS) {
                all += bench.time(name);
            }
            System.out.printf("%-20s %,6d ms%n", "the page", all);
        }
    }

    private void people(int count) throws SQLException {
        connection.setAutoCommit(false);
        // constraints to other features are no part of what is measured
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table learning_enrolment drop constraint " + foreignKey("LEARNING_ENROLMENT"));
            statement.execute("alter table learning_attempt drop constraint " + foreignKey("LEARNING_ATTEMPT"));
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into learning_enrolment (id, person_id, module_slug, module_version, policy_version, started_at, version)"
                        + " values (?, ?, 'bench', '1.0.0', '1.0.0', ?, 0)")) {
            for (int person = 1; person <= count; person++) {
                insert.setLong(1, person);
                insert.setLong(2, person);
                insert.setObject(3, START.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String foreignKey(String table) throws SQLException {
        boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, lower ? table.toLowerCase() : table)) {
            while (keys.next()) {
                if (keys.getString("PKTABLE_NAME").equalsIgnoreCase("people_person")) {
                    return keys.getString("FK_NAME");
                }
            }
        }
        throw new IllegalStateException("No key of " + table + " to people_person");
    }

    private void attempts(int count) throws SQLException {
        String attempt = "insert into learning_attempt (id, person_id, enrolment_id, module_slug, module_version, policy_version,"
                + " part, kind, assessed, number, seed, started_at, finished_at, outcome, points, points_possible, version)"
                + " values (?, ?, ?, 'bench', '1.0.0', '1.0.0', 'quiz', 'QUIZ', true, 1, 1, ?, ?, 'PASSED', ?, ?, 1)";
        String question = "insert into learning_question (attempt_id, position, question, options, points, points_possible,"
                + " revision, language, selected, seconds) values (?, ?, ?, 'a,b,c,d', ?, ?, ?, ?, ?, ?)";
        String answer = "insert into learning_answer (id, attempt_id, position, revision, selected, language, answered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement attempts = connection.prepareStatement(attempt);
                PreparedStatement questions = connection.prepareStatement(question);
                PreparedStatement answers = connection.prepareStatement(answer)) {
            for (int id = 1; id <= count; id++) {
                one(id, attempts, questions, answers);
                if (id % 2_000 == 0 || id == count) {
                    attempts.executeBatch();
                    questions.executeBatch();
                    answers.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private long answerId;
    private long learners;

    private void one(int id, PreparedStatement attempts, PreparedStatement questions, PreparedStatement answers)
            throws SQLException {
        long person = id > 5 && random.nextInt(5) == 0 ? 1 + random.nextInt((int) learners) : ++learners;
        String language = person % 3 == 0 ? "fr" : "en";
        double ability = random.nextGaussian();
        Instant at = START.plusSeconds(60L * id);
        int total = 0;
        int first = random.nextInt(BANK);
        for (int position = 1; position <= DRAWN; position++) {
            int number = (first + position * 3) % BANK;
            boolean right = random.nextGaussian() < ability + 1.5 - number / 20.0;
            total += right ? POINTS : 0;
            int revisions = random.nextInt(10) == 0 ? 2 : 1;
            String selected = "";
            for (int revision = 1; revision <= revisions; revision++) {
                boolean counted = revision == revisions;
                answers.setLong(1, ++answerId);
                answers.setLong(2, id);
                answers.setInt(3, position);
                answers.setInt(4, revision);
                selected = selected(number, counted && right);
                answers.setString(5, selected);
                answers.setString(6, language);
                answers.setObject(7, at.plusSeconds(position * 40L + revision).atOffset(ZoneOffset.UTC));
                answers.addBatch();
            }
            questions.setLong(1, id);
            questions.setInt(2, position);
            questions.setString(3, "question-" + number);
            questions.setInt(4, right ? POINTS : 0);
            questions.setInt(5, POINTS);
            questions.setInt(6, revisions);
            questions.setString(7, language);
            questions.setString(8, selected);
            questions.setInt(9, 5 + random.nextInt(90));
            questions.addBatch();
        }
        attempts.setLong(1, id);
        attempts.setLong(2, person);
        attempts.setLong(3, person);
        attempts.setObject(4, at.atOffset(ZoneOffset.UTC));
        attempts.setObject(5, at.plusSeconds(900).atOffset(ZoneOffset.UTC));
        attempts.setInt(6, total);
        attempts.setInt(7, DRAWN * POINTS);
        attempts.addBatch();
    }

    /** A fifth each of the bank: several selected, put in order; the others single. */
    private String selected(int number, boolean right) {
        String[] wrong = {"send-them-away", "ask-a-colleague", "call-the-agency"};
        return switch (number % 5) {
            case 0 -> right ? "accept-it,give-a-receipt" : "accept-it," + wrong[random.nextInt(3)];
            case 1 -> right ? "greet=1,listen=2,serve=3" : "greet=2,listen=" + (1 + random.nextInt(3)) + ",serve=3";
            default -> right ? "accept-it" : wrong[random.nextInt(3)];
        };
    }

    private void analyse() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private long time(String name) throws SQLException, IOException {
        String sql = statement(name);
        long[] times = new long[5];
        int rows = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            rows = run(sql);
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        java.util.Arrays.sort(times);
        System.out.printf("%-20s %,6d ms (%,d to %,d), %d rows%n", name, times[2], times[0], times[4], rows);
        return times[2];
    }

    private int run(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                select.setString(i, i == 1 ? "bench" : "1.0.0");
            }
            int rows = 0;
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    private static String statement(String name) throws IOException {
        try (InputStream file =
                ItemBench.class.getClassLoader().getResourceAsStream("org/withoutfear/learning/domain/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
