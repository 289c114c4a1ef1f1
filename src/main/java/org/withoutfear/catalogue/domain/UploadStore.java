package org.withoutfear.catalogue.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.UploadView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.NotFound;

/** Keeps what was uploaded until it is published or discarded; then only the line that it was there. */
@ApplicationScoped
public class UploadStore {

    private static final String SELECT =
            "select id, slug, version, title_en, title_fr, file_name, uploaded_at, uploaded_by, outcome"
                    + " from catalogue_upload";

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    long add(TrainingModule module, ModuleFiles files, String fileName, Instant at, long by) {
        String sql = "insert into catalogue_upload (id, slug, version, title_en, title_fr, file_name, uploaded_at,"
                + " uploaded_by, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            long id = VersionStore.nextId(connection);
            insert.setLong(1, id);
            insert.setString(2, module.slug());
            insert.setString(3, module.version());
            insert.setString(4, module.title().en());
            insert.setString(5, module.title().fr());
            insert.setString(6, fileName);
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
            insert.setLong(8, by);
            insert.setString(9, UploadView.Outcome.WAITING.name());
            insert.executeUpdate();
            KeptFiles.UPLOADED.insert(connection, id, files);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("The upload could not be kept", e);
        }
    }

    /** The uploads that wait, the newest first. */
    List<UploadView> waiting() {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SELECT + " where outcome = 'WAITING' order by id desc")) {
            return views(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The uploads could not be read", e);
        }
    }

    UploadView find(long id) {
        return find(id, "");
    }

    /** An upload that nobody else publishes or discards until the transaction ends. */
    UploadView lock(long id) {
        return find(id, " for update");
    }

    private UploadView find(long id, String locking) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " where id = ?" + locking)) {
            select.setLong(1, id);
            return views(select).stream().findFirst().orElseThrow(() -> new NotFound("upload " + id));
        } catch (SQLException e) {
            throw new IllegalStateException("The upload could not be read", e);
        }
    }

    private static List<UploadView> views(PreparedStatement select) throws SQLException {
        List<UploadView> views = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                views.add(new UploadView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new BilingualText(row.getString(4), row.getString(5)),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getLong(8),
                        UploadView.Outcome.valueOf(row.getString(9))));
            }
        }
        return views;
    }

    /** The files of an upload that waits. */
    Optional<ModuleFiles> files(UploadView upload) {
        try (Connection connection = source.getConnection()) {
            return KeptFiles.UPLOADED.read(connection, upload.id(), upload.slug());
        } catch (SQLException e) {
            throw new IllegalStateException("The files of an upload could not be read", e);
        }
    }

    Optional<byte[]> picture(String hash) {
        try (Connection connection = source.getConnection()) {
            return KeptFiles.UPLOADED.picture(connection, hash);
        } catch (SQLException e) {
            throw new IllegalStateException("A picture could not be read", e);
        }
    }

    void close(long id, UploadView.Outcome outcome, Instant at) {
        String sql = "update catalogue_upload set outcome = ?, closed_at = ? where id = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, outcome.name());
            update.setObject(2, at.atOffset(ZoneOffset.UTC));
            update.setLong(3, id);
            update.executeUpdate();
            KeptFiles.UPLOADED.delete(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException("The upload could not be closed", e);
        }
    }
}
