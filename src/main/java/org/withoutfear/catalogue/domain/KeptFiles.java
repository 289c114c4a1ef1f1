package org.withoutfear.catalogue.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The files of modules in the database: those of published versions, and those of uploads that wait. */
enum KeptFiles {
    PUBLISHED("catalogue_file", "catalogue_media", "version_id"),
    UPLOADED("catalogue_upload_file", "catalogue_upload_media", "upload_id");

    private final String texts;
    private final String media;
    private final String owner;

    KeptFiles(String texts, String media, String owner) {
        this.texts = texts;
        this.media = media;
        this.owner = owner;
    }

    void insert(Connection connection, long id, ModuleFiles files) throws SQLException {
        String text = "insert into " + texts + " (" + owner + ", path, content) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(text)) {
            for (var file : files.texts().entrySet()) {
                insert.setLong(1, id);
                insert.setString(2, file.getKey());
                insert.setString(3, file.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        String picture = "insert into " + media + " (" + owner + ", path, content_hash, content) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(picture)) {
            for (var file : files.media().entrySet()) {
                insert.setLong(1, id);
                insert.setString(2, file.getKey());
                insert.setString(3, ModuleFiles.hash(file.getValue()));
                insert.setBytes(4, file.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** The files kept under an id; nothing when there are none. */
    Optional<ModuleFiles> read(Connection connection, long id, String slug) throws SQLException {
        ModuleFiles files = new ModuleFiles(slug, new TreeMap<>(), new TreeMap<>(), List.of());
        try (PreparedStatement select = byOwner(connection, texts, id);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                files.texts().put(row.getString(1), row.getString(2));
            }
        }
        try (PreparedStatement select = byOwner(connection, media, id);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                files.media().put(row.getString(1), row.getBytes(2));
            }
        }
        return files.texts().isEmpty() ? Optional.empty() : Optional.of(files);
    }

    private PreparedStatement byOwner(Connection connection, String table, long id) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement("select path, content from " + table + " where " + owner + " = ?");
        select.setLong(1, id);
        return select;
    }

    /** The picture with this hash; several versions may hold it. */
    Optional<byte[]> picture(Connection connection, String hash) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select content from " + media + " where content_hash = ?")) {
            select.setString(1, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    void delete(Connection connection, long id) throws SQLException {
        for (String table : List.of(texts, media)) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where " + owner + " = ?")) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
        }
    }
}
