package org.withoutfear.learning.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Counts answers, in the database: a statement for each kind of figure, whatever the number of answers. The statements stand in
 * files of their own, so that the benchmark measures the same.
 */
@ApplicationScoped
public class ItemStore {

    private static final String VERSIONS = statement("items-versions");
    private static final String FIGURES = statement("items");
    private static final String AGAIN = statement("items-again");
    private static final String TIMES = statement("items-times");
    private static final String SELECTIONS = statement("items-selections");

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    protected ItemStore() {}

    ItemStore(DataSource source) {
        this.source = source;
    }

    /** How often a question was answered in a language, and fully right. */
    public record Reading(long answers, long fullyRight) {}

    /** What a question came to. {@code discrimination} is null where there is none. */
    public record Figures(
            String question, long answers, double share, Double discrimination, Reading english, Reading french) {

        /** @param again the answers of those who had answered before; null when nobody had */
        private Learners learners(Learners again) {
            return again == null
                    ? new Learners(question, answers, english.answers(), french.answers())
                    : new Learners(
                            question,
                            answers - again.all(),
                            english.answers() - again.english(),
                            french.answers() - again.french());
        }
    }

    /** By how many learners a question was answered, in all and in each language. */
    public record Learners(String question, long all, long english, long french) {}

    /**
     * How often exactly these marks were selected. Arrangements are told as {@link #RIGHT} and {@link #OTHER}.
     *
     * @param learners at least so many
     */
    public record Selection(String question, String selected, long answers, long learners) {

        static final String RIGHT = "=right";
        static final String OTHER = "=other";
    }

    /** Makes a value of a row. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The versions of a module in which a quiz was finished, the one finished last first. */
    public List<String> versions(String slug) {
        return rows(VERSIONS, row -> row.getString(1), slug);
    }

    public List<Figures> figures(String slug, String version) {
        return rows(
                FIGURES,
                row -> new Figures(
                        row.getString(1),
                        row.getLong(2),
                        row.getDouble(3),
                        decimal(row, 4),
                        new Reading(row.getLong(5), row.getLong(6)),
                        new Reading(row.getLong(7), row.getLong(8))),
                slug,
                version);
    }

    /** @param figures of the same version: their answers, without those who answered again, are the learners */
    public List<Learners> learners(List<Figures> figures, String slug, String version) {
        Map<String, Learners> again = rows(
                        AGAIN,
                        row -> new Learners(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        slug,
                        version)
                .stream()
                .collect(Collectors.toMap(Learners::question, Function.identity()));
        return figures.stream()
                .map(counted -> counted.learners(again.get(counted.question())))
                .toList();
    }

    /** The middle time spent on each question, in seconds; without those whose time was never measured. */
    public Map<String, Double> times(String slug, String version) {
        return rows(TIMES, row -> Map.entry(row.getString(1), row.getDouble(2)), slug, version).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<Selection> selections(String slug, String version) {
        return rows(
                SELECTIONS,
                row -> new Selection(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                slug,
                version);
    }

    private <T> List<T> rows(String sql, Row<T> row, String... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The answers could not be counted", e);
        }
    }

    private static Double decimal(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private static String statement(String name) {
        try (InputStream file = ItemStore.class.getResourceAsStream(name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
