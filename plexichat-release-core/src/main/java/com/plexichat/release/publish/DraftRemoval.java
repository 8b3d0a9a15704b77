package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;

/** Decides which drafts of a tag may be removed: those that this tool made. */
public final class DraftRemoval {
    private DraftRemoval() {}

    /** @throws ReleaseException if there are only drafts that others made */
    public static List<RemoteRelease> of(String tag, RemoteState remote) {
        List<RemoteRelease> drafts =
                remote.releasesOf(tag).stream().filter(RemoteRelease::draft).toList();
        List<RemoteRelease> ours = drafts.stream().filter(Claim.ofNoRun()::owns).toList();
        if (ours.isEmpty() && !drafts.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RELEASE_DRAFT_FOREIGN,
                    "there is a draft of " + tag
                            + " that this tool did not make, or whose mark in its text was deleted",
                    drafts.get(0).webAddress(),
                    "delete it by hand, if nobody needs it"));
        }
        return ours;
    }
}
