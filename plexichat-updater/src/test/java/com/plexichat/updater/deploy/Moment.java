package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;

/** One of the moments before and after each act of a run, at which something happens once. */
final class Moment {
    /** What happens. */
    enum Fault {
        /** The process is gone. */
        STOP,
        /** The act is refused, or fails after it was done, as a failing fsync does. */
        REFUSAL
    }

    /** Ends what a process does, as its death would: nothing catches it. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Fault fault;
    private final int number;
    private int passed;

    /** @param number of the moment, from 1; two for each act */
    Moment(Fault fault, int number) {
        this.fault = fault;
        this.number = number;
    }

    static Moment never() {
        return new Moment(Fault.STOP, 0);
    }

    void around(Runnable act) {
        pass();
        act.run();
        pass();
    }

    boolean hasHappened() {
        return number > 0 && passed >= number;
    }

    private void pass() {
        passed++;
        if (passed == number) {
            if (fault == Fault.STOP) {
                throw new Stopped();
            }
            throw new ReleaseException(new Problem(
                    ProblemCode.FILE_UNWRITABLE, "the disk refused a change", "the moment " + number, "try again"));
        }
    }
}
