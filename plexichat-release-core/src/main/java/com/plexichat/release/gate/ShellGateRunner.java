package com.plexichat.release.gate;

import com.plexichat.release.file.FileTail;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs gates by the system's shell. */
public final class ShellGateRunner implements GateRunner {
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
            builder.environment().keySet().removeAll(Gate.TOKENS);
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
        return String.join("\n", FileTail.of(output));
    }
}
