package org.withoutfear.catalogue.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Trail;

/** The versions that were published, with their files as they were. They are only ever added. */
@ApplicationScoped
public class PublishedVersions {

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /**
     * Publishes a version if it is new.
     *
     * @return why it is refused; empty when all is well
     */
    @Transactional
    public Optional<String> publish(TrainingModule module, ModuleFiles files) {
        try (Connection connection = source.getConnection()) {
            Optional<String> hash = value(connection, "content_hash", module.slug(), module.version());
            Optional<String> refusal = refusal(module, hash, files.hash());
            if (hash.isPresent() || refusal.isPresent()) {
                return refusal;
            }
            insert(connection, module, files);
            trail.record(new Act(
                    null,
                    "catalogue.version.published",
                    "module:" + module.slug() + " " + module.version(),
                    null,
                    null,
                    "SHA-256 " + files.hash()));
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The version could not be published", e);
        }
    }

    /**
     * Why a version may not be published.
     *
     * @param published the hash it was published with; empty when it is new
     */
    static Optional<String> refusal(TrainingModule module, Optional<String> published, String hash) {
        if (published.isPresent() && !published.get().equals(hash)) {
            return Optional.of("version " + module.version()
                    + " was published with other content; raise \"version\" when you change a word");
        }
        return published.isEmpty() && module.jobAid() == null
                ? Optional.of("a new version has its job aid: add job-aid.en.md and job-aid.fr.md")
                : Optional.empty();
    }

    /** Whether these very files were published: then nothing more is asked of them than on that day. */
    boolean holds(ModuleFiles files) {
        String sql = "select 1 from catalogue_version where slug = ? and content_hash = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, files.slug());
            select.setString(2, files.hash());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published versions could not be read", e);
        }
    }

    private void insert(Connection connection, TrainingModule module, ModuleFiles files) throws SQLException {
        long id = nextId(connection);
        String version =
                "insert into catalogue_version (id, slug, version, policy_version, title_en, title_fr, minutes,"
                        + " content_hash, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(version)) {
            insert.setLong(1, id);
            insert.setString(2, module.slug());
            insert.setString(3, module.version());
            insert.setString(4, module.policyVersion());
            insert.setString(5, module.title().en());
            insert.setString(6, module.title().fr());
            insert.setInt(7, module.minutes());
            insert.setString(8, files.hash());
            insert.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        String file = "insert into catalogue_file (version_id, path, content) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(file)) {
            for (var entry : files.texts().entrySet()) {
                insert.setLong(1, id);
                insert.setString(2, entry.getKey());
                insert.setString(3, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long nextId(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("select nextval('catalogue_sequence')");
                ResultSet row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The version of the Policy that a published version teaches. */
    public String policyVersion(String slug, String version) {
        try (Connection connection = source.getConnection()) {
            return value(connection, "policy_version", slug, version).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> value(Connection connection, String column, String slug, String version)
            throws SQLException {
        String sql = "select " + column + " from catalogue_version where slug = ? and version = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, slug);
            select.setString(2, version);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The files of a published version, as they were. */
    Optional<ModuleFiles> files(String slug, String version) {
        String sql = "select f.path, f.content from catalogue_file f join catalogue_version v on v.id = f.version_id"
                + " where v.slug = ? and v.version = ?";
        SortedMap<String, String> texts = new TreeMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, slug);
            select.setString(2, version);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    texts.put(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The files of a published version could not be read", e);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new ModuleFiles(slug, texts));
    }
}
