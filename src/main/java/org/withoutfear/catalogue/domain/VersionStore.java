package org.withoutfear.catalogue.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Rejected;

/** Keeps the published versions and their files. They are only ever added. */
@ApplicationScoped
public class VersionStore {

    private static final String KEY_TAKEN = "23"; // the class of SQL states of violated constraints

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    List<PublishedVersion> all() {
        String sql = "select slug, version, policy_version, title_en, title_fr, published_at, effective_on,"
                + " published_by, reason from catalogue_version order by slug, published_at, id";
        List<PublishedVersion> all = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(version(row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published versions could not be read", e);
        }
        return all;
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        long by = row.getLong(8);
        Long publishedBy = row.wasNull() ? null : by;
        return new PublishedVersion(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new BilingualText(row.getString(4), row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, LocalDate.class),
                publishedBy,
                row.getString(9));
    }

    void insert(PublishedVersion version, int minutes, ModuleFiles files) {
        String sql = "insert into catalogue_version (id, slug, version, policy_version, title_en, title_fr, minutes,"
                + " content_hash, published_at, effective_on, published_by, reason)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            long id = nextId(connection);
            insert.setLong(1, id);
            insert.setString(2, version.slug());
            insert.setString(3, version.version());
            insert.setString(4, version.policyVersion());
            insert.setString(5, version.title().en());
            insert.setString(6, version.title().fr());
            insert.setInt(7, minutes);
            insert.setString(8, files.hash());
            insert.setObject(9, version.publishedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(10, version.effectiveOn());
            insert.setObject(11, version.publishedBy(), java.sql.Types.BIGINT);
            insert.setString(12, version.reason());
            insert.executeUpdate();
            KeptFiles.PUBLISHED.insert(connection, id, files);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(KEY_TAKEN)) {
                throw new Rejected("catalogue.upload.notAnyMore"); // published elsewhere at this moment
            }
            throw new IllegalStateException("The version could not be published", e);
        }
    }

    static long nextId(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("select nextval('catalogue_sequence')");
                ResultSet row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The hash of the content a version was published with. */
    Optional<String> hash(String slug, String version) {
        return value("content_hash", slug, version);
    }

    boolean holds(String slug, String hash) {
        String sql = "select 1 from catalogue_version where slug = ? and content_hash = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, slug);
            select.setString(2, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published versions could not be read", e);
        }
    }

    /** The files of a published version, as they were. */
    Optional<ModuleFiles> files(String slug, String version) {
        Optional<String> id = value("id", slug, version);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = source.getConnection()) {
            return KeptFiles.PUBLISHED.read(connection, Long.parseLong(id.get()), slug);
        } catch (SQLException e) {
            throw new IllegalStateException("The files of a published version could not be read", e);
        }
    }

    Optional<byte[]> picture(String hash) {
        try (Connection connection = source.getConnection()) {
            return KeptFiles.PUBLISHED.picture(connection, hash);
        } catch (SQLException e) {
            throw new IllegalStateException("A picture could not be read", e);
        }
    }

    private Optional<String> value(String column, String slug, String version) {
        String sql = "select " + column + " from catalogue_version where slug = ? and version = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, slug);
            select.setString(2, version);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A published version could not be read", e);
        }
    }
}
