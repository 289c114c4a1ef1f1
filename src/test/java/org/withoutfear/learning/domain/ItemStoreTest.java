package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutfear.learning.domain.ItemStore.Figures;
import org.withoutfear.learning.domain.ItemStore.Learners;
import org.withoutfear.learning.domain.ItemStore.Reading;
import org.withoutfear.learning.domain.ItemStore.Selection;

/**
 * The statements on a few answers worked out by hand, on both databases.
 *
 * <p>Six quizzes of two questions by five learners (the last two by one). Points of 12:
 *
 * <pre>
 *           1    2    3    4    5    6
 * return   12   12   12    0    0   12     48 of 72 = 2/3
 * order    12   12    6    6    0    0     36 of 72 = 1/2
 * </pre>
 *
 * The rest of a quiz is its other question. As shares, x = 1 1 1 0 0 1 and y = 1 1 ½ ½ 0 0, with means 2/3 and 1/2:
 * Sxy = 2.5 - 6 · 2/3 · 1/2 = 0.5, Sxx = 4 - 6 · 4/9 = 4/3, Syy = 2.5 - 6 · 1/4 = 1, so that the correlation is
 * 0.5 / √(4/3) = 0.4330 for both. Seconds on the first: 10 20 30 40 50 and none measured, the middle of five is 30; on the second
 * 10 20 30 40 50 60, the middle between 30 and 40 is 35.
 */
class ItemStoreTest {

    private static final double EXACT = 1e-9;
    private static EmbeddedPostgres postgres;
    private static ItemStore onPostgres;
    private static ItemStore onH2;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        onPostgres = filled(postgres.getPostgresDatabase());
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:items;DB_CLOSE_DELAY=-1");
        onH2 = filled(h2);
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    static Stream<ItemStore> stores() {
        return Stream.of(onH2, onPostgres);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void figuresAreThoseWorkedOutByHand(ItemStore store) {
        List<Figures> figures = store.figures("counter", "1.0.0").stream()
                .sorted(Comparator.comparing(Figures::question))
                .toList();
        assertEquals(2, figures.size());
        for (Figures each : figures) {
            assertEquals(6, each.answers());
            assertEquals(0.5 / Math.sqrt(4.0 / 3), each.discrimination(), EXACT);
        }
        assertEquals("order", figures.get(0).question());
        assertEquals(1.0 / 2, figures.get(0).share(), EXACT);
        assertEquals(new Reading(3, 2), figures.get(0).english());
        assertEquals(new Reading(3, 0), figures.get(0).french());
        assertEquals("return", figures.get(1).question());
        assertEquals(2.0 / 3, figures.get(1).share(), EXACT);
        assertEquals(new Reading(3, 3), figures.get(1).english());
        assertEquals(new Reading(3, 1), figures.get(1).french());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoMeetsAQuestionTwiceIsOneLearner(ItemStore store) {
        assertEquals(
                Set.of(new Learners("return", 5, 3, 2), new Learners("order", 5, 3, 2)),
                Set.copyOf(store.learners(store.figures("counter", "1.0.0"), "counter", "1.0.0")));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theMiddleTimeIsTheOneInTheMiddleOrBetweenTheTwo(ItemStore store) {
        assertEquals(Map.of("return", 30.0, "order", 35.0), store.times("counter", "1.0.0"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theAnswerThatCountedIsTheOneSelected(ItemStore store) {
        List<Selection> selections = store.selections("counter", "1.0.0").stream()
                .sorted(Comparator.comparing(Selection::question).thenComparing(Selection::selected))
                .toList();
        assertEquals(
                List.of(
                        new Selection("order", Selection.OTHER, 4, 3),
                        new Selection("order", Selection.RIGHT, 2, 2),
                        new Selection("return", "keep-it", 2, 2),
                        new Selection("return", "return-it", 4, 3)),
                selections);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void draftsPracticeAndOpenQuizzesDoNotCount(ItemStore store) {
        assertEquals(List.of("2.0.0", "1.0.0"), store.versions("counter"));
        assertEquals(List.of(), store.figures("counter", "3.0.0-draft"));
        assertEquals(List.of(), store.versions("nothing"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatNeverVariesHasNoCorrelation(ItemStore store) {
        Figures alone = store.figures("counter", "2.0.0").get(0);
        assertEquals(1, alone.answers());
        assertNull(alone.discrimination());
        assertEquals(Map.of(), store.times("counter", "2.0.0"));
    }

    private static ItemStore filled(DataSource source) throws SQLException {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (int person = 1; person <= 5; person++) {
                statement.execute(
                        "insert into people_person (id, employee_id, username, given_name, family_name, sort_name, language,"
                                + " employment_status, employment_type, hire_date) values (%1$d, 'e%1$d', 'u%1$d', 'A', 'B', 'B, A', 'en', 'ACTIVE', 'PERMANENT', date '2020-01-01')"
                                        .formatted(person));
                statement.execute(
                        "insert into learning_enrolment (id, person_id, module_slug, module_version, policy_version, started_at, version)"
                                + " values (%1$d, %1$d, 'counter', '1.0.0', '1.0.0', timestamp with time zone '2026-01-01 12:00:00+00', 0)"
                                        .formatted(person));
            }
            quiz(statement, 1, 1, "en", 12, 10, 12, 10);
            quiz(statement, 2, 2, "en", 12, 20, 12, 20);
            quiz(statement, 3, 3, "en", 12, 30, 6, 30);
            quiz(statement, 4, 4, "fr", 0, 40, 6, 40);
            quiz(statement, 5, 5, "fr", 0, 50, 0, 50);
            quiz(statement, 6, 5, "fr", 12, 0, 0, 60);
            thoughtBetterOf(statement);
            unanswered(statement);
            notCounted(statement);
            statement.execute("update learning_question set selected = (select w.selected from learning_answer w"
                    + " where w.attempt_id = learning_question.attempt_id and w.position = learning_question.position"
                    + " and w.revision = learning_question.revision)");
        }
        return new ItemStore(source);
    }

    private static void quiz(
            Statement statement, int id, int person, String language, int first, int time, int second, int secondTime)
            throws SQLException {
        attempt(statement, id, person, "1.0.0", true, true, first + second);
        question(statement, id, 1, "return", first, language, time);
        question(statement, id, 2, "order", second, language, secondTime);
        answer(statement, id, 1, 1, first == 12 ? "return-it" : "keep-it");
        answer(statement, id, 2, 1, second == 12 ? "greet=1,serve=2" : "greet=2,serve=1");
    }

    /** The first learner had something else selected before. */
    private static void thoughtBetterOf(Statement statement) throws SQLException {
        statement.execute("update learning_answer set selected = 'keep-it' where attempt_id = 1 and position = 1");
        answer(statement, 1, 1, 2, "return-it");
        statement.execute("update learning_question set revision = 2 where attempt_id = 1 and position = 1");
    }

    /** The time of the second quiz was over before its third question. */
    private static void unanswered(Statement statement) throws SQLException {
        statement.execute(
                "insert into learning_question (attempt_id, position, question, options, points, points_possible)"
                        + " values (2, 3, 'return', 'a', 0, 12)");
        statement.execute("update learning_attempt set points_possible = 24 where id = 2");
    }

    private static void notCounted(Statement statement) throws SQLException {
        attempt(statement, 11, 1, "3.0.0-draft", true, true, 12);
        question(statement, 11, 1, "return", 12, "en", 10);
        attempt(statement, 12, 1, "1.0.0", false, true, 12);
        question(statement, 12, 1, "return", 12, "en", 10);
        answer(statement, 12, 1, 1, "return-it");
        attempt(statement, 13, 1, "1.0.0", true, false, 0);
        statement.execute("insert into learning_question (attempt_id, position, question, options)"
                + " values (13, 1, 'return', 'a')");
        answer(statement, 13, 1, 1, "return-it");
        attempt(statement, 14, 1, "2.0.0", true, true, 12);
        question(statement, 14, 1, "return", 12, "en", 0);
    }

    private static void attempt(
            Statement statement, int id, int person, String version, boolean assessed, boolean finished, int points)
            throws SQLException {
        String end = finished ? "timestamp with time zone '2026-02-%02d 13:00:00+00'".formatted(id) : "null";
        statement.execute(
                "insert into learning_attempt (id, person_id, enrolment_id, module_slug, module_version, policy_version, part, kind,"
                        + " assessed, number, seed, started_at, finished_at, outcome, points, points_possible, version)"
                        + " values (%d, %d, %d, 'counter', '%s', '1.0.0', 'quiz', 'QUIZ', %s, 1, 1, timestamp with time zone '2026-02-01 12:00:00+00', %s, 'FAILED', %d, 24, 0)"
                                .formatted(id, person, person, version, assessed, end, points));
    }

    private static void question(
            Statement statement, int attempt, int position, String question, int points, String language, int seconds)
            throws SQLException {
        statement.execute(
                "insert into learning_question (attempt_id, position, question, options, points, points_possible, revision, language, seconds)"
                        + " values (%d, %d, '%s', 'a', %d, 12, 1, '%s', %d)"
                                .formatted(attempt, position, question, points, language, seconds));
    }

    private static void answer(Statement statement, int attempt, int position, int revision, String selected)
            throws SQLException {
        statement.execute(
                "insert into learning_answer (id, attempt_id, position, revision, selected, language, answered_at)"
                        + " values (%d, %d, %d, %d, '%s', 'en', timestamp with time zone '2026-02-01 12:00:00+00')"
                                .formatted(
                                        attempt * 100 + position * 10 + revision,
                                        attempt,
                                        position,
                                        revision,
                                        selected));
    }
}
