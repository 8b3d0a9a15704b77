package com.plexichat.release.proof;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Builds in another process of the same Java, which ends with this one. */
public final class ChildProcessBuild implements SecondBuild {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration TIME_TO_END = Duration.ofSeconds(10);
    private static final Path SHELL = Path.of("/bin/sh");
    private static final int LAST_LINES = 20;

    private final Path java;
    private final String classPath;
    private final Duration limit;

    ChildProcessBuild(Path java, String classPath, Duration limit) {
        this.java = java;
        this.classPath = classPath;
        this.limit = limit;
    }

    /**
     * @param javaHome of this process
     * @param classPath of this process, which counts where the loader of our classes does not tell its own
     */
    public static ChildProcessBuild of(String javaHome, String classPath) {
        return new ChildProcessBuild(
                Path.of(javaHome, "bin", "java"),
                JavaClassPath.of(ChildProcessBuild.class.getClassLoader(), classPath),
                LIMIT);
    }

    /** Where the output of a second build into a folder is kept if it fails. */
    static Path log(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    @Override
    public List<String> pack(PackingOrder order, Path folder) {
        OtherSurroundings others = OtherSurroundings.than(
                Locale.getDefault(),
                TimeZone.getDefault().getID(),
                Optional.of(SHELL).filter(Files::isExecutable));
        Path output = log(folder);
        try {
            AtomicFile.writePrivate(
                    folder.resolve(SecondBuildProgram.ORDER), PackingOrderJson.write(order.withOtherThreads()));
            Path temporary = Files.createDirectories(folder.resolve("temporary"));
            List<String> command =
                    others.command(java, classPath, temporary, SecondBuildProgram.class.getName(), folder.toString());
            // A file and no pipe, so that it can be read when the process was ended.
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(temporary.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            others.change(builder.environment());
            Optional<String> failure = failure(builder.start());
            if (failure.isPresent()) {
                throw failed(failure.get() + "; the last of its output:\n" + lastLines(output), output);
            }
            Files.delete(output);
            return others.names();
        } catch (IOException impossible) {
            throw failed("could not be run: " + impossible.getMessage(), output);
        }
    }

    private Optional<String> failure(Process process) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of("did not end within " + limit.toSeconds() + " seconds");
            }
            int status = process.exitValue();
            return status == 0 ? Optional.empty() : Optional.of("ended with status " + status);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it ran", stopped);
        } finally {
            end(process);
        }
    }

    /** Waits for its end, so that it writes no more into a folder that is going to be removed. */
    private static void end(Process process) {
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String lastLines(Path output) throws IOException {
        // Not read strictly: a process that crashes prints what it likes.
        List<String> lines = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }

    private static ReleaseException failed(String how, Path output) {
        return new ReleaseException(new Problem(
                ProblemCode.PACKAGE_PROOF_IMPOSSIBLE,
                "the second build " + how,
                output.toString(),
                "mend what its output tells and run the goal again, or leave plexichat.prove out"));
    }
}
