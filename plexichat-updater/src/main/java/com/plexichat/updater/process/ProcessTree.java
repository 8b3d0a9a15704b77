package com.plexichat.updater.process;

import com.plexichat.release.time.RunClock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Some processes with all that they started. */
final class ProcessTree {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Set<ProcessHandle> members = new LinkedHashSet<>();

    ProcessTree(Collection<ProcessHandle> roots) {
        members.addAll(roots);
    }

    /** Those that have this text among what they were told in their environment, as far as this user may look. */
    static Stream<ProcessHandle> marked(String text) {
        return ProcessHandle.allProcesses().filter(each -> environment(each).contains('\0' + text + '\0'));
    }

    /** Asks them to end, and after a while ends them; those that are left even then. */
    List<ProcessHandle> end(RunClock clock) {
        List<ProcessHandle> left = end(ProcessHandle::destroy, clock);
        return left.isEmpty() ? left : end(ProcessHandle::destroyForcibly, clock);
    }

    private List<ProcessHandle> end(Consumer<ProcessHandle> way, RunClock clock) {
        // Who has lost its parent is found no more: all of them are looked for before the first one ends.
        living().forEach(each -> each.descendants().forEach(members::add));
        living().forEach(way);
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(LOOK)) {
            if (living().isEmpty()) {
                return List.of();
            }
            try {
                clock.pause(LOOK);
            } catch (InterruptedIOException hurried) {
                break;
            }
        }
        return living();
    }

    private List<ProcessHandle> living() {
        return members.stream()
                .filter(each -> !each.equals(ProcessHandle.current()))
                .filter(ProcessHandle::isAlive)
                .filter(each -> !isZombie(each))
                .toList();
    }

    /** It has ended, though nobody has asked how: in a container there may be nobody who does. */
    private static boolean isZombie(ProcessHandle process) {
        String state = read(process, "stat");
        return state.startsWith(" Z", state.lastIndexOf(')') + 1);
    }

    private static String environment(ProcessHandle process) {
        return '\0' + read(process, "environ");
    }

    /** proc(5); empty for one that is gone, or is somebody else's. */
    private static String read(ProcessHandle process, String what) {
        try {
            byte[] content = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), what));
            return new String(content, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
