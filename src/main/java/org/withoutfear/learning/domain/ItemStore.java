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
import javax.sql.DataSource;

/**
 * Counts answers, in the database: a statement for each kind of figure, whatever the number of answers. The statements stand in
 * files of their own, so that the benchmark measures the same.
 */
@ApplicationScoped
public class ItemStore {

    private static final String VERSIONS = statement("items-versions");
    private static final String FIGURES = statement("items");
    private static final String LANGUAGES = statement("items-languages");
    private static final String SELECTIONS = statement("items-selections");

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    protected ItemStore() {}

    ItemStore(DataSource source) {
        this.source = source;
    }

    /** What a question came to in all languages. {@code discrimination} and {@code medianSeconds} are null where there is none. */
    public record Figures(
            String question, long answers, long learners, double share, Double discrimination, Double medianSeconds) {}

    /** How a question fared with those who read it in a language. */
    public record Reading(String question, String language, long answers, long learners, long fullyRight) {}

    /** How often exactly these marks were selected. Arrangements are told as {@link #RIGHT} and {@link #OTHER}. */
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
                        row.getLong(3),
                        row.getDouble(4),
                        decimal(row, 5),
                        decimal(row, 6)),
                slug,
                version);
    }

    public List<Reading> languages(String slug, String version) {
        return rows(
                LANGUAGES,
                row -> new Reading(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                slug,
                version);
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
