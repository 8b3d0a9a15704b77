package com.plexichat.sample.http;

import java.time.Duration;

/** Counts the requests being answered, so that a stop can wait for them. */
final class InFlight {
    private int running;
    private boolean closed;

    /** False once the server is stopping: the request is not to be begun. */
    synchronized boolean enter() {
        if (closed) {
            return false;
        }
        running++;
        return true;
    }

    synchronized void leave() {
        running--;
        notifyAll();
    }

    /** Lets nobody in any more and waits for those inside; false when some did not leave in time. */
    synchronized boolean drain(Duration patience) throws InterruptedException {
        closed = true;
        long deadline = System.nanoTime() + patience.toNanos();
        while (running > 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }
}
