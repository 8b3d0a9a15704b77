package com.plexichat.release.trial;

import com.plexichat.release.file.FileTail;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The updater as servers run it: its jar, in a process of its own. */
final class UpdaterProcess implements Updater {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final String NAME = "plexichat-updater ";

    private final Path java;
    private final Path jar;
    private final TrialFolder folder;
    private final TrialProcesses processes;

    /** @param javaHome of the Java that it runs on */
    UpdaterProcess(Path javaHome, Path jar, TrialFolder folder, TrialProcesses processes) {
        this.java = javaHome.resolve("bin/java");
        this.jar = jar;
        this.folder = folder;
        this.processes = processes;
    }

    @Override
    public String version() {
        UpdaterAnswer answer = ended(List.of("--version"));
        if (!answer.succeeded() || !answer.answer().startsWith(NAME)) {
            throw impossible("it is not the updater, or it cannot be run: " + String.join("\n", answer.told()), null);
        }
        return answer.answer().substring(NAME.length()).strip();
    }

    @Override
    public UpdaterAnswer run(List<String> command) {
        List<String> words =
                new ArrayList<>(List.of("--config", folder.settings().toString(), "--json"));
        words.addAll(command);
        return ended(words);
    }

    private UpdaterAnswer ended(List<String> words) {
        Path answer = folder.path().resolve("answer.txt");
        Path told = folder.path().resolve("told.txt");
        // The options of its launcher.
        List<String> command = new ArrayList<>(List.of(
                java.toString(), "-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(words);
        // Files and no pipes: what the service leaves running cannot keep them open and us waiting.
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.files().toFile())
                .redirectOutput(answer.toFile())
                .redirectError(told.toFile());
        processes.markIn(builder.environment());
        try {
            Optional<Integer> status = status(builder.start());
            return new UpdaterAnswer(
                    status, new String(Files.readAllBytes(answer), StandardCharsets.UTF_8), FileTail.of(told));
        } catch (IOException failed) {
            throw impossible("it cannot be run: " + failed.getMessage(), failed);
        }
    }

    private static Optional<Integer> status(Process process) throws IOException {
        try {
            return process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it ran", stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private ReleaseException impossible(String what, @Nullable Throwable cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.TRIAL_UPDATER_MISSING,
                        what,
                        jar.toString(),
                        "name the jar of plexichat-updater with plexichat.updater"),
                cause);
    }
}
