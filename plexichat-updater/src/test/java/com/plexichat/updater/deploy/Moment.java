package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;

/** One of the moments before, in and after each act of a process, at which something happens to it. */
final class Moment {
    /** What happens. */
    enum Fault {
        /** The process is gone. */
        STOP,
        /** The act is refused, or fails after it was done, as a failing fsync does. */
        REFUSAL,
        /** From then on nothing is written that needs room; all else can be done. */
        FULL,
        /** From then on nothing is written over, as the journal is. */
        STIFF,
        /** From then on the disk fails whenever it is waited for. */
        UNSYNCED
    }

    /** Ends what a process does, as its death would: nothing catches it. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Fault fault;
    private final int number;
    private int passed;

    /** @param number of the moment, from 1 */
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

    /** Only a stop leaves an act half done. */
    void amid(Runnable half) {
        if (fault == Fault.STOP) {
            if (passed + 1 == number) {
                half.run();
            }
            pass();
        }
    }

    void needsRoom() {
        refuseIf(fault == Fault.FULL && hasHappened());
    }

    void writesOver() {
        refuseIf(fault == Fault.STIFF && hasHappened());
    }

    void waitsForTheDisk() {
        refuseIf(fault == Fault.UNSYNCED && hasHappened());
    }

    boolean hasHappened() {
        return number > 0 && passed >= number;
    }

    private void pass() {
        passed++;
        if (passed == number && fault == Fault.STOP) {
            throw new Stopped();
        }
        refuseIf(passed == number && fault == Fault.REFUSAL);
    }

    private void refuseIf(boolean refused) {
        if (refused) {
            throw new ReleaseException(new Problem(
                    ProblemCode.FILE_UNWRITABLE, "the disk refused a change", "the moment " + number, "try again"));
        }
    }
}
