package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.stream.Collectors;

/** Holds a draft against what was staged, for who may make it public but not change it. */
public final class PreparedDraft {
    private PreparedDraft() {}

    /** @throws ReleaseException if there is no draft, or one that is not what was ordered */
    public static void require(PublishOrder order, PublishPlan plan) {
        if (plan.release().isEmpty()) {
            throw refused(
                    ProblemCode.RELEASE_DRAFT_MISSING,
                    "there is no draft of " + order.tag(),
                    "",
                    "run plexichat-release:stage; a token that may not write sees no drafts");
        }
        if (!plan.isPrepared()) {
            throw refused(
                    ProblemCode.RELEASE_DRAFT_CHANGED,
                    "the draft of " + order.tag() + " is not what was staged, which needs: " + steps(plan),
                    plan.release().map(RemoteRelease::webAddress).orElse(""),
                    "find out who changed it, then run plexichat-release:stage again");
        }
    }

    private static String steps(PublishPlan plan) {
        return plan.nextSteps().stream()
                .map(action -> action.describe().replaceAll(" {2,}", " "))
                .collect(Collectors.joining("; "));
    }

    private static ReleaseException refused(ProblemCode code, String what, String where, String hint) {
        return new ReleaseException(new Problem(code, what, where, hint));
    }
}
