package com.plexichat.sample.chat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The messages of all channels in one SQLite file; safe for use by several threads.
 *
 * <p>One connection, used by one thread at a time: SQLite has one writer anyway, and reads are short.
 */
public final class MessageStore implements AutoCloseable {
    private static final String COLUMNS = "SELECT id, author, text, sent_at FROM messages WHERE channel = ? ";

    private final Path file;
    private final Connection connection;

    private MessageStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    public static MessageStore open(Path file) {
        return new MessageStore(file, Database.open(file));
    }

    public synchronized Message add(ChannelName channel, Draft draft, Instant now) {
        Instant sentAt = now.truncatedTo(ChronoUnit.MILLIS);
        String sql = "INSERT INTO messages (channel, author, text, sent_at) VALUES (?, ?, ?, ?) RETURNING id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, channel.value());
            insert.setString(2, draft.author());
            insert.setString(3, draft.text());
            insert.setLong(4, sentAt.toEpochMilli());
            try (ResultSet row = insert.executeQuery()) {
                return new Message(row.getLong(1), channel, draft.author(), draft.text(), sentAt);
            }
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** The oldest messages that the page does not know yet, oldest first. */
    public List<Message> read(ChannelName channel, Page page) {
        return query(channel, COLUMNS + "AND id > ? ORDER BY id LIMIT ?", page.after(), page.limit());
    }

    /** The newest messages of a channel, oldest of them first. */
    public List<Message> newest(ChannelName channel, int limit) {
        Page.checkLimit(limit);
        List<Message> messages = query(channel, COLUMNS + "AND id > ? ORDER BY id DESC LIMIT ?", 0, limit);
        Collections.reverse(messages);
        return messages;
    }

    private synchronized List<Message> query(ChannelName channel, String sql, long after, int limit) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, channel.value());
            select.setLong(2, after);
            select.setInt(3, limit);
            List<Message> messages = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    messages.add(new Message(
                            row.getLong(1),
                            channel,
                            row.getString(2),
                            row.getString(3),
                            Instant.ofEpochMilli(row.getLong(4))));
                }
            }
            return messages;
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Throws unless a message could be read and written now; changes nothing. */
    public synchronized void check() {
        // An open file that was deleted still answers, and takes every message with it at the next restart.
        if (!Files.exists(file)) {
            throw new StoreException(file, "the database file is gone");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                statement.execute("SELECT 1 FROM messages LIMIT 1");
            } finally {
                statement.execute("ROLLBACK");
            }
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }
}
