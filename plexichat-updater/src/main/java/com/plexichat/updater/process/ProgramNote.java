package com.plexichat.updater.process;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.process.LinuxProcesses;
import com.plexichat.release.time.RunClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which program a run waits for: if the run is killed, the program goes on, and whoever comes next has to end it first.
 * It is known by its id and start, and by a mark in the environment of all that it starts. The file never grows, since the
 * way back must not need room; it is not synchronised, since a power cut ends programs as well.
 */
public final class ProgramNote {
    private static final String MARK = "PLEXICHAT_PROGRAM";
    private static final AtomicLong COUNT = new AtomicLong();
    private static final int ROOM = 512;

    private final Path file;

    public ProgramNote(Path file) {
        this.file = file;
    }

    /**
     * Ends what a killed run left running, and takes the room for a note; to be done by whoever got the lock.
     *
     * @return the ids of the processes that were ended
     * @throws ReleaseException if one of them cannot be ended
     */
    public List<Long> endFormer(RunClock clock) {
        Set<ProcessHandle> former = former();
        List<ProcessHandle> left = new ProcessTree(former).end(clock);
        if (!left.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.INSTALLATION_BUSY,
                    "a program that a killed run had started cannot be ended: process "
                            + left.get(0).pid(),
                    file.toString(),
                    "end it by hand, then run the command again"));
        }
        write("");
        return former.stream().map(ProcessHandle::pid).toList();
    }

    /** To be called before a program is started, with its environment. */
    void begins(ProcessBuilder program) {
        ProcessHandle self = ProcessHandle.current();
        String mark = self.pid() + "-" + start(self) + "-" + COUNT.incrementAndGet();
        write(mark);
        program.environment().put(MARK, mark);
    }

    /** To be called as soon as it was started; if that cannot be noted it is ended. */
    void runs(ProcessBuilder builder, Process program) {
        try {
            write(builder.environment().get(MARK) + " " + program.pid() + " " + start(program.toHandle()));
        } catch (ReleaseException refused) {
            program.destroyForcibly();
            throw refused;
        }
    }

    void ended() {
        write("");
    }

    private Set<ProcessHandle> former() {
        String[] words = read().strip().split(" ", -1);
        Set<ProcessHandle> found = new LinkedHashSet<>();
        if (words.length == 3) {
            named(words[1], words[2]).ifPresent(found::add);
        }
        if (!words[0].isEmpty()) {
            LinuxProcesses.marked(MARK, words[0]).forEach(found::add);
        }
        return found;
    }

    /** The next process may be given the same id, but not the same start. */
    private static Optional<ProcessHandle> named(String id, String start) {
        return id.matches("[0-9]{1,18}")
                ? ProcessHandle.of(Long.parseLong(id))
                        .filter(each -> start(each).equals(start))
                : Optional.empty();
    }

    private static String start(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(Instant::toEpochMilli)
                .map(String::valueOf)
                .orElse("unknown");
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "";
        } catch (IOException failed) {
            throw refused("read", failed);
        }
    }

    private void write(String text) {
        byte[] whole = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), ROOM);
        Arrays.fill(whole, text.length(), ROOM, (byte) ' ');
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(whole), 0); // in one act, so that it is never half of a note
        } catch (IOException failed) {
            throw refused("written", failed);
        }
    }

    private ReleaseException refused(String what, IOException failed) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "which program runs cannot be " + what + ": " + failed.getMessage(),
                        file.toString(),
                        "run the command as a user with the right to read and write there"),
                failed);
    }
}
