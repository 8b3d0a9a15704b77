package com.plexichat.sample.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageStoreTest {
    private static final ChannelName GENERAL = new ChannelName("general");
    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123456Z");

    @TempDir
    Path folder;

    @Test
    void whatIsAddedIsReadAgain() {
        try (MessageStore store = MessageStore.open(folder.resolve("a/b/chat.db"))) {
            Message added = store.add(GENERAL, new Draft("Ada", "Hello"), NOW);

            assertThat(store.newest(GENERAL, 10)).containsExactly(added);
            assertThat(added.sentAt()).isEqualTo("2026-11-20T10:15:30.123Z");
        }
    }

    @Test
    void threadsDoNotLoseMessages() {
        try (MessageStore store = MessageStore.open(folder.resolve("chat.db"))) {
            IntStream.range(0, 100).parallel().forEach(i -> store.add(GENERAL, new Draft("Ada", "message " + i), NOW));

            assertThat(store.read(GENERAL, new Page(0, 200))).hasSize(100);
        }
    }

    @Test
    void theDatabaseWritesAheadOfItsFile() throws Exception {
        Path file = folder.resolve("chat.db");
        MessageStore.open(file).close();

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
            assertThat(mode.getString(1)).isEqualTo("wal");
        }
    }

    @Test
    void aDatabaseOfANewerServerIsLeftAlone() throws Exception {
        Path file = folder.resolve("chat.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 2");
        }

        assertThatThrownBy(() -> MessageStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": was written by a newer version of this server (schema 2)");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("chat.db"), "this is not a database, and long enough to see it");

        assertThatThrownBy(() -> MessageStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + ": ");
    }

    @Test
    void aFolderThatCannotBeMadeIsTheReason() throws Exception {
        Path taken = Files.writeString(folder.resolve("data"), "a file");

        assertThatThrownBy(() -> MessageStore.open(taken.resolve("chat.db")))
                .isInstanceOf(StoreException.class)
                .hasMessage(taken.resolve("chat.db") + ": java.nio.file.FileAlreadyExistsException: " + taken);
    }

    @Test
    void theCheckFailsWithoutTheTableAndChangesNothing() throws Exception {
        Path file = folder.resolve("chat.db");
        try (MessageStore store = MessageStore.open(file)) {
            store.check();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.execute("DROP TABLE messages");
            }

            assertThatThrownBy(store::check).isInstanceOf(StoreException.class).hasMessageContaining("messages");
        }
    }
}
