package com.plexichat.updater.setup;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is on this host. */
public record SystemFacts(Commands commands) implements SetupFacts {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** getent(1): a key that is not in the database. */
    private static final int UNKNOWN = 2;

    @Override
    public boolean hasUser(String name) {
        List<String> words = List.of("getent", "passwd", name);
        CommandOutcome outcome = commands.run(new Command(words, Path.of("/"), Map.of(), LIMIT));
        if (!outcome.successful() && !outcome.status().equals(Optional.of(UNKNOWN))) {
            throw SetupRun.failed(words, outcome);
        }
        return outcome.successful();
    }

    @Override
    public Optional<FileAccess> folder(Path folder) {
        try {
            return Files.isDirectory(folder) ? Optional.of(FileAccess.of(folder)) : Optional.empty();
        } catch (IOException failed) {
            throw unreadable(folder, failed);
        }
    }

    @Override
    public Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    @Override
    public boolean has(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static ReleaseException unreadable(Path path, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "it cannot be read: " + cause,
                        path.toString(),
                        "run the command as root"),
                cause);
    }
}
