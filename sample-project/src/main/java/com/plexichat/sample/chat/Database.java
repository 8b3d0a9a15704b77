package com.plexichat.sample.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens the database file and brings it to the schema this build knows. */
final class Database {
    private static final int SCHEMA = 1;
    private static final int BUSY_MILLISECONDS = 3_000;

    private Database() {}

    static Connection open(Path file) {
        Connection connection = connect(file);
        try {
            migrate(connection, file);
            return connection;
        } catch (SQLException | StoreException e) {
            StoreException failure = e instanceof StoreException known ? known : new StoreException(file, e);
            try {
                connection.close();
            } catch (SQLException suppressed) {
                failure.addSuppressed(suppressed);
            }
            throw failure;
        }
    }

    private static Connection connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        } catch (IOException | SQLException e) {
            throw new StoreException(file, e);
        }
    }

    private static void migrate(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int found = version(statement);
            if (found > SCHEMA) {
                throw new StoreException(file, "was written by a newer version of this server (schema " + found + ")");
            }
            if (found == SCHEMA) {
                return;
            }
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL,"
                    + " author TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL) STRICT");
            statement.execute("CREATE INDEX messages_of_channel ON messages (channel, id)");
            statement.execute("PRAGMA user_version = " + SCHEMA);
            statement.execute("COMMIT");
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }
}
