package org.withoutfear.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Many quizzes of one kind, written into the data of a server that is down. */
final class QuizCopies {

    private QuizCopies() {}

    /** The quiz once more for so many, shared among those who have not begun; gives back how many those are. */
    static long make(Connection data, long attempt, int quizzes) throws SQLException {
        List<Long> people = new ArrayList<>();
        try (PreparedStatement select = data.prepareStatement("select id from people_person p where not exists"
                        + " (select 1 from learning_enrolment e where e.person_id = p.id) order by id");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                people.add(found.getLong(1));
            }
        }
        long base = 5_000_000;
        for (int i = 0; i < people.size(); i++) {
            run(
                    data,
                    "insert into learning_enrolment (id, person_id, module_slug, module_version, policy_version, started_at,"
                            + " open_key, version, tested_out) select ?, cast(? as bigint), module_slug, module_version,"
                            + " policy_version, started_at, cast(? as varchar(160)), 1, false from learning_enrolment where id ="
                            + " (select enrolment_id from learning_attempt where id = ?)",
                    base + i,
                    people.get(i),
                    people.get(i) + ":foundations",
                    attempt);
        }
        for (int i = 0; i < quizzes; i++) {
            int person = i % people.size();
            run(
                    data,
                    "insert into learning_attempt (id, person_id, enrolment_id, module_slug, module_version, policy_version, part,"
                            + " kind, assessed, number, seed, started_at, finished_at, outcome, points, points_possible, version)"
                            + " select ?, cast(? as bigint), cast(? as bigint), module_slug, module_version, policy_version, part,"
                            + " kind, assessed, cast(? as integer), seed, started_at, finished_at, outcome, points,"
                            + " points_possible, 1 from learning_attempt where id = ?",
                    base + i,
                    people.get(person),
                    base + person,
                    i / people.size() + 1,
                    attempt);
            run(
                    data,
                    "insert into learning_question (attempt_id, position, question, options, points, points_possible, revision,"
                            + " language, seconds, selected) select cast(? as bigint), position, question, options, points,"
                            + " points_possible, revision, language, seconds, selected from learning_question where"
                            + " attempt_id = ?",
                    base + i,
                    attempt);
            run(
                    data,
                    "insert into learning_answer (id, attempt_id, position, revision, selected, language, answered_at)"
                            + " select id + ? * 100000, cast(? as bigint), position, revision, selected, language, answered_at"
                            + " from learning_answer where attempt_id = ?",
                    i + 100,
                    base + i,
                    attempt);
        }
        return Math.min(people.size(), quizzes);
    }

    private static void run(Connection data, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = data.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
