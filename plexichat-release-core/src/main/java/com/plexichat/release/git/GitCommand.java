package com.plexichat.release.git;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs git in one folder, in the same way whatever the user's settings and locale are. */
final class GitCommand {
    private static final Duration TO_READ = Duration.ofMinutes(2);
    /** Time for hooks that run tests, a network, and a user who types the password of a key. */
    private static final Duration TO_WORK = Duration.ofMinutes(30);

    private static final List<String> FIXED_SETTINGS = List.of(
            "-c",
            "core.quotePath=false",
            "-c",
            "log.showSignature=false",
            "-c",
            "color.ui=false",
            "-c",
            "i18n.logOutputEncoding=UTF-8");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@^+%-]+");

    private static final Map<String, String> FIXED_ENVIRONMENT = Map.of("GIT_TERMINAL_PROMPT", "0");

    /** For commands that run no hook of the user's, which would see it too. */
    private static final Map<String, String> TO_READ_ALIKE =
            Map.of("LC_ALL", "C", "GIT_LITERAL_PATHSPECS", "1", "GIT_OPTIONAL_LOCKS", "0");

    /** Before git 2.44 only the second keeps it from fetching what a clone lacks. */
    private static final Map<String, String> WITHOUT_NETWORK =
            Map.of("GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "");

    private static final List<String> CALLERS_REPOSITORY = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_PREFIX",
            "GIT_GRAFT_FILE",
            "GIT_SHALLOW_FILE");

    private final Path folder;
    private final Duration patience;
    private final Map<String, String> environment;

    /** For commands that read what is there. */
    GitCommand(Path folder) {
        this(folder, TO_READ, TO_READ_ALIKE);
    }

    private GitCommand(Path folder, Duration patience, Map<String, String> environment) {
        this.folder = folder;
        this.patience = patience;
        this.environment = environment;
    }

    /** For commands that run hooks, talk to servers or ask the user. */
    static GitCommand patient(Path folder) {
        return new GitCommand(folder, TO_WORK, Map.of());
    }

    /** For commands that fail rather than fetch what a partial clone lacks. */
    GitCommand withoutNetwork() {
        Map<String, String> here = new HashMap<>(environment);
        here.putAll(WITHOUT_NETWORK);
        return new GitCommand(folder, patience, Map.copyOf(here));
    }

    Path folder() {
        return folder;
    }

    /** How a run of git ended. */
    record Result(int status, String output, String errors) {
        boolean successful() {
            return status == 0;
        }
    }

    /** The output of a command that has to succeed. */
    String output(String... arguments) {
        return outputOf("", arguments);
    }

    /** The same for a command that reads a text from its standard input. */
    String outputOf(String input, String... arguments) {
        Result result = runWith(input, arguments);
        if (!result.successful()) {
            throw failed(result, arguments);
        }
        return result.output();
    }

    ReleaseException failed(Result result, String... arguments) {
        return new ReleaseException(new Problem(
                ProblemCode.GIT_FAILED,
                "git " + quoted(arguments) + " failed: " + result.errors().strip(),
                folder.toString(),
                "run the command by hand and mend what it names"));
    }

    /** The words of a command as they can be given to a shell. */
    private static String quoted(String... words) {
        return Stream.of(words)
                .map(word -> PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /**
     * Tells each line of a command's output. Once git has ended: beside it, nothing would be left of two processors to
     * compile the listener.
     *
     * @throws ReleaseException if git complains; a status alone may only say that there is nothing to list
     */
    void eachLine(Consumer<String> listener, String... arguments) {
        Result result = run(arguments);
        result.output().lines().forEach(listener);
        if (!result.successful() && !result.errors().isBlank()) {
            throw failed(result, arguments);
        }
    }

    Result run(String... arguments) {
        return runWith("", arguments);
    }

    /** The same for a command that reads a text from its standard input. */
    Result runWith(String input, String... arguments) {
        StringBuilder output = new StringBuilder();
        Result result = started(input, stream -> output.append(GitProcess.text(stream)), arguments);
        return new Result(result.status(), output.toString(), result.errors());
    }

    /** What a command prints; empty if it fails, or prints more bytes, of which no more are read. */
    Optional<String> outputUpTo(int longest, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Result result = started("", stream -> output.writeBytes(stream.readNBytes(longest + 1)), arguments);
        return result.successful() && output.size() <= longest
                ? Optional.of(output.toString(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /**
     * Tells each record of a command's output, which end with NUL, while git tells them.
     *
     * @param longest number of bytes that are kept of a record; what is more is left out
     */
    void eachRecord(int longest, Consumer<String> listener, String... arguments) {
        eachRecordOf("", longest, listener, arguments);
    }

    /** The same for a command that reads a text from its standard input. */
    void eachRecordOf(String input, int longest, Consumer<String> listener, String... arguments) {
        Result result = started(input, stream -> new NulRecords(longest).read(stream, listener), arguments);
        if (!result.successful()) {
            throw failed(result, arguments);
        }
    }

    private Result started(String input, GitProcess.Reader reader, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(FIXED_SETTINGS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // A git hook that starts the build names its own repository in these (git rev-parse --local-env-vars).
        builder.environment().keySet().removeAll(CALLERS_REPOSITORY);
        builder.environment().putAll(FIXED_ENVIRONMENT);
        builder.environment().putAll(environment);
        Process git = started(builder);
        try {
            return new GitProcess(git, patience).end(input, reader);
        } catch (GitProcess.StuckException stuck) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.GIT_FAILED,
                            "git " + quoted(arguments) + " " + stuck.getMessage(),
                            folder.toString(),
                            "run the command by hand and see what it prints, or waits for"),
                    stuck);
        } catch (IOException broken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.GIT_FAILED,
                            "git " + quoted(arguments) + " was not read to its end: " + broken.getMessage(),
                            folder.toString(),
                            "run the command by hand and see what it prints"),
                    broken);
        }
    }

    private Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.GIT_FAILED,
                            "git could not be started: " + missing.getMessage(),
                            folder.toString(),
                            "install git and put it on the PATH"),
                    missing);
        }
    }
}
