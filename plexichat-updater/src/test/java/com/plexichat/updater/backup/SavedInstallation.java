package com.plexichat.updater.backup;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.settings.BackupSettings;
import com.plexichat.updater.settings.BackupSettings.Dump;
import com.plexichat.updater.settings.BackupSettings.Retention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An installation with a few files and one database, and its backups. */
final class SavedInstallation {
    /** A key pair that was made for these tests. */
    static final String RECIPIENT = "age1l0ljwyrk6ys4fv2f3q88u7elscp403qhx8p30t7aedn9d4ahqphs6utdhn";

    static final String IDENTITY = "AGE-SECRET-KEY-1YL6FQL9A0655S2DQGLWJP6R3LDKHHKZ36C640KNS6V84REMJ0HCQ2G2KY8";
    static final String OTHER_IDENTITY = "AGE-SECRET-KEY-1EFP5G7D2DJRWY2XQ45X2P870XQAR533KUR2T5HG7JF5TKC9AD6KS5YY59X";
    static final String VERSION = "a.1.2-1";
    static final String ID = "20260102-030405_a.1.2-1";
    static final String SECRET = "the password is swordfish";

    final Path top;
    final Path shared;
    Path folder;
    final DrivenClock clock = new DrivenClock();
    final RecordingLog log = new RecordingLog();
    final FilesDisk disk = new FilesDisk();
    List<String> paths = List.of("config", "data", "logs");
    List<Dump> dumps = List.of(new Dump("database.sql", List.of("pg_dump"), Duration.ofMinutes(1)));
    Optional<String> recipient = Optional.empty();
    Retention retention = new Retention(3, Duration.ofDays(30), 1L << 30);
    CommandOutcome dumped = new CommandOutcome(Optional.of(0), "");
    String dump = "insert into users values ('" + SECRET + "')\n";

    SavedInstallation(Path top) throws IOException {
        this.top = top;
        this.shared = top.resolve("shared");
        this.folder = top.resolve("backups");
        write("config/config.json", "{\"password\": \"" + SECRET + "\"}");
        write("data/files/a.txt", "one");
        write("data/files/a \\ \n.txt", "odd");
        write("data/.hidden", "hidden");
        write("logs/chat.log", "started\n");
        Files.createDirectories(shared.resolve("data/empty"));
    }

    void write(String path, String text) throws IOException {
        Path file = shared.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Backups backups() {
        BackupSettings settings = new BackupSettings(true, folder, paths, dumps, recipient, retention);
        return new Backups(settings, shared, disk, new Dumping(), clock, log);
    }

    /** Prints what a database would. */
    private final class Dumping implements Commands {
        @Override
        public CommandOutcome run(Command command) {
            throw new AssertionError("a dump goes into a file");
        }

        @Override
        public CommandOutcome runInto(Command command, Path file) {
            try {
                Files.writeString(file, dump);
            } catch (IOException failed) {
                return new CommandOutcome(Optional.of(1), failed.toString());
            }
            return dumped;
        }
    }

    /** A file with a key that reads encrypted backups. */
    Path identity(String key) throws IOException {
        return Files.writeString(top.resolve("identity-" + key.hashCode()), "# a comment\n\n" + key + "\n");
    }

    List<String> stored() throws IOException {
        return new ArrayList<>(content(folder).keySet());
    }

    /** All that is below a folder: the text of files, the targets of links, and nothing for folders. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.notExists(folder)) {
            return content;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.filter(path -> !path.equals(folder)).toList()) {
                content.put(folder.relativize(each).toString(), text(each));
            }
        }
        return content;
    }

    private static String text(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? ""
                : Files.readString(path, StandardCharsets.ISO_8859_1);
    }
}
