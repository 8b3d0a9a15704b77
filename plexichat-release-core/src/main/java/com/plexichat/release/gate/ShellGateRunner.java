package com.plexichat.release.gate;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs gates by the system's shell. */
public final class ShellGateRunner implements GateRunner {
    /** What a job of GitHub Actions can write with: its own token, and those that it can be exchanged for. */
    private static final List<String> TOKENS =
            List.of("GITHUB_TOKEN", "GH_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_RUNTIME_TOKEN");

    private static final int LAST_LINES = 20;
    private static final int LAST_BYTES = 8192;

    @Override
    public GateOutcome run(Gate gate, Path folder, Path output) {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            // A file and no pipe: what the command leaves running cannot keep it open and us waiting.
            ProcessBuilder builder = new ProcessBuilder(shell(gate.command()))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()));
            // What checks a release needs no right to make one.
            builder.environment().keySet().removeAll(TOKENS);
            builder.environment().put(Gate.VARIABLE, gate.name());
            return outcome(builder.start(), gate, output);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.GATE_FAILED,
                            "gate " + gate.name() + " could not be started: " + failed.getMessage(),
                            output.toString(),
                            "give the build the right to write there, and a shell"),
                    failed);
        }
    }

    private static GateOutcome outcome(Process process, Gate gate, Path output) throws IOException {
        try {
            if (!process.waitFor(gate.limit().toMillis(), TimeUnit.MILLISECONDS)) {
                return failed(
                        "did not end within " + gate.limit().toSeconds() + " seconds",
                        "see what it waits for, or give it more <seconds>",
                        output);
            }
            return process.exitValue() == 0
                    ? new GateOutcome(true, "", "", lastLines(output))
                    : failed("ended with status " + process.exitValue(), "mend what it found", output);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while gate " + gate.name() + " ran", stopped);
        } finally {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static GateOutcome failed(String ending, String hint, Path output) throws IOException {
        return new GateOutcome(false, ending, hint + "; all that it printed is in the file", lastLines(output));
    }

    private static List<String> shell(String command) {
        return File.separatorChar == '\\' ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static String lastLines(Path output) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "r")) {
            long start = Math.max(0, file.length() - LAST_BYTES);
            byte[] bytes = new byte[Math.toIntExact(file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                    .collect(Collectors.joining("\n"));
        }
    }
}
