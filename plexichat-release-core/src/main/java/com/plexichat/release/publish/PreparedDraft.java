package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.ArrayList;
import java.util.List;

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
                    "the draft of " + order.tag() + " is not what was staged: " + differences(order, plan),
                    plan.release().map(RemoteRelease::webAddress).orElse(""),
                    "find out who changed it, then run plexichat-release:stage again");
        }
    }

    /** What a person can look for in the draft. */
    private static String differences(PublishOrder order, PublishPlan plan) {
        List<String> differences = new ArrayList<>();
        RemoteRelease draft = plan.release().orElseThrow();
        if (!draft.title().equals(order.title())) {
            differences.add("its title is \"" + draft.title() + "\"");
        }
        if (draft.preRelease() != order.preRelease()) {
            differences.add("it is marked as " + (draft.preRelease() ? "a pre-release" : "a stable release"));
        }
        EndState.assets(order, draft, differences);
        return differences.isEmpty() ? "its text or target was edited" : String.join("; ", differences);
    }

    private static ReleaseException refused(ProblemCode code, String what, String where, String hint) {
        return new ReleaseException(new Problem(code, what, where, hint));
    }
}
