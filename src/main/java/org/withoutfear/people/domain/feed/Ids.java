package org.withoutfear.people.domain.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Ids for many rows at once: one call of the sequence gives fifty, as the mapping expects. */
final class Ids {

    private static final int BLOCK = 50;

    private final Connection connection;
    private long next;
    private long end;

    Ids(Connection connection) {
        this.connection = connection;
    }

    long next() throws SQLException {
        if (next == end) {
            try (PreparedStatement statement = connection.prepareStatement("select nextval('people_sequence')");
                    ResultSet result = statement.executeQuery()) {
                result.next();
                end = result.getLong(1) + 1;
                next = end - BLOCK;
            }
        }
        return next++;
    }
}
