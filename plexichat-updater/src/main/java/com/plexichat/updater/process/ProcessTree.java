package com.plexichat.updater.process;

import com.plexichat.release.process.LinuxProcesses;
import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Some processes with all that they started. */
final class ProcessTree {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Set<ProcessHandle> members = new LinkedHashSet<>();

    ProcessTree(Collection<ProcessHandle> roots) {
        members.addAll(roots);
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
                .filter(each -> !LinuxProcesses.isZombie(each))
                .toList();
    }
}
