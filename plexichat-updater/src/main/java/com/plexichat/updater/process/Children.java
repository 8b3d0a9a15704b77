package com.plexichat.updater.process;

import com.plexichat.release.time.RunClock;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The programs that this process waits for; on demand they end with it, unless it is killed. */
final class Children {
    private final RunClock clock;
    private final Set<ProcessHandle> running = ConcurrentHashMap.newKeySet();

    /** Whoever has it may start a program, or say that one has ended. */
    private final Semaphore right = new Semaphore(1);

    Children(RunClock clock) {
        this.clock = clock;
    }

    /** Starts a program. */
    interface Start {
        Process run() throws IOException;
    }

    Process start(Start start) throws IOException {
        right.acquireUninterruptibly();
        try {
            Process started = start.run();
            running.add(started.toHandle());
            return started;
        } finally {
            right.release();
        }
    }

    /** To be told before the ending of a program is judged; it does not return where this process ends as well. */
    void ended(Process program) {
        right.acquireUninterruptibly();
        running.remove(program.toHandle());
        right.release();
    }

    void endWithThisProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of programs"));
    }

    private void end() {
        // Never given back: whoever waits for it would take the end of this process for a failure of the program.
        right.acquireUninterruptibly();
        running.forEach(program -> new ProcessTree(Set.of(program)).end(clock));
    }
}
