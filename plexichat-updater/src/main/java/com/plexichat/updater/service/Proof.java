package com.plexichat.updater.service;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for something that another program brings about. */
final class Proof {
    private static final Duration EVERY = Duration.ofMillis(200);

    private Proof() {}

    /** True as soon as the condition holds; false if it does not by the end, at which it is looked at once more. */
    static boolean by(Instant end, RunClock clock, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Duration rest = Duration.between(clock.now(), end);
            if (rest.isNegative() || rest.isZero()) {
                return false;
            }
            try {
                clock.pause(rest.compareTo(EVERY) < 0 ? rest : EVERY);
            } catch (InterruptedIOException stopped) {
                throw new ReleaseException(
                        new Problem(
                                ProblemCode.SERVICE_FAILED,
                                "the wait for the service was interrupted",
                                "",
                                "run the command again; it goes on where it stopped"),
                        stopped);
            }
        }
        return true;
    }
}
