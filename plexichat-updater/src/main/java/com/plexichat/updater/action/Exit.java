package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ProblemKind;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding;

/** How a command ended, as programs that call it see it; the list is in {@code docs/updater.md}. */
public enum Exit {
    DONE(0),
    UNEXPECTED(1),
    MISUSED(2),
    NOTHING_TO_DO(3),
    /** Before anything was changed. */
    REFUSED(4),
    ROLLED_BACK(5),
    ROLLBACK_FAILED(6),
    BUSY(7);

    private final int status;

    Exit(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    static Exit of(RunEnding.Result result) {
        return switch (result) {
            case DONE -> DONE;
            case REFUSED -> REFUSED;
            case ROLLED_BACK -> ROLLED_BACK;
            case ROLLBACK_FAILED -> ROLLBACK_FAILED;
        };
    }

    /** How a command ends that was stopped by problems. */
    public static Exit of(ReleaseException stopped) {
        Problem first = stopped.problems().get(0);
        if (first.code() == ProblemCode.INSTALLATION_BUSY) {
            return BUSY;
        }
        return first.code().kind() == ProblemKind.MISUSED
                ? MISUSED
                : first.code().kind() == ProblemKind.BUG ? UNEXPECTED : REFUSED;
    }
}
