package com.plexichat.updater.process;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs programs of the system: without a shell, without input, and never longer than they may. */
public final class SystemCommands implements Commands {
    private static final int LOOK_MILLIS = 200;

    private static final Duration END_OF_BOTH = Duration.ofMillis(300);

    private final RunClock clock;
    private final Children children;
    private final Optional<ProgramNote> note;

    public SystemCommands(RunClock clock) {
        this(clock, new Children(clock), Optional.empty());
    }

    private SystemCommands(RunClock clock, Children children, Optional<ProgramNote> note) {
        this.clock = clock;
        this.children = children;
        this.note = note;
    }

    /** From now on no program outlives this process, unless it is killed; what a program left running does. */
    public void endWithThisProcess() {
        children.endWithThisProcess();
    }

    @Override
    public Commands noting(ProgramNote place) {
        return new SystemCommands(clock, children, Optional.of(place));
    }

    @Override
    public CommandOutcome run(Command command) {
        try (OutputTail tail = OutputTail.create()) {
            ProcessBuilder builder = builder(command, tail).redirectErrorStream(true);
            return outcome(started(builder, command), command, tail);
        } catch (IOException failed) {
            throw unfinished(command, failed);
        }
    }

    @Override
    public CommandOutcome runInto(Command command, Path file) {
        try (OutputTail tail = OutputTail.create()) {
            // The mode is there from the beginning, and a link or file in the way is not written through.
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            ProcessBuilder builder =
                    builder(command, tail).redirectOutput(file.toFile()).redirectError(appending(tail));
            return outcome(started(builder, command), command, tail);
        } catch (FileAlreadyExistsException taken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "what \"" + program(command) + "\" prints has no place: there is something already",
                            file.toString(),
                            "remove it, or write to another place"),
                    taken);
        } catch (IOException failed) {
            throw unfinished(command, failed);
        }
    }

    private static ProcessBuilder builder(Command command, OutputTail tail) {
        // Files and no pipes: what the program leaves running can keep them open without us waiting, and writes on
        // after we are gone.
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(command.folder().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(appending(tail));
        builder.environment().putAll(command.environment());
        return builder;
    }

    private static Redirect appending(OutputTail tail) {
        return Redirect.appendTo(tail.file().toFile());
    }

    private Process started(ProcessBuilder builder, Command command) {
        try {
            return children.start(() -> {
                note.ifPresent(place -> place.begins(builder));
                Process program = builder.start();
                note.ifPresent(place -> place.runs(builder, program));
                return program;
            });
        } catch (IOException failed) {
            boolean hasFolder = Files.isDirectory(command.folder());
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.HOOK_FAILED,
                            "\"" + program(command) + "\" cannot be started"
                                    + (hasFolder ? "" : ": the folder that it runs in is not there"),
                            hasFolder ? "" : command.folder().toString(),
                            "install the program, or write its whole path, and make it executable"),
                    failed);
        }
    }

    private CommandOutcome outcome(Process process, Command command, OutputTail tail) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        RunClock.Alarm alarm = clock.after(command.limit(), () -> {
            late.set(true);
            end(process.toHandle());
        });
        boolean ended = false;
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                tail.trim();
            }
            ended = true;
            judgeAlone(process);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it ran", stopped);
        } finally {
            alarm.cancel();
            if (!ended) {
                end(process.toHandle());
            }
            children.ended(process);
        }
        note.ifPresent(ProgramNote::ended);
        Optional<Integer> status = late.get() ? Optional.empty() : Optional.of(process.exitValue());
        return new CommandOutcome(status, tail.text());
    }

    /** What ends this process, such as Ctrl-C, may reach the program first; then its failure says nothing. */
    private void judgeAlone(Process process) throws IOException {
        if (note.isPresent() && process.exitValue() != 0) {
            clock.pause(END_OF_BOTH);
        }
    }

    /** The parent first, so that it starts no more of them. */
    private static void end(ProcessHandle process) {
        List<ProcessHandle> children = process.children().toList();
        process.destroyForcibly();
        children.forEach(SystemCommands::end);
    }

    private static ReleaseException unfinished(Command command, IOException failed) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.HOOK_FAILED,
                        "\"" + program(command) + "\" could not be run to its end: " + failed,
                        command.folder().toString(),
                        "see that there is room and the right to write, then run it again"),
                failed);
    }

    /** The arguments stay out of messages: one may be a secret. */
    private static String program(Command command) {
        return command.words().get(0);
    }
}
