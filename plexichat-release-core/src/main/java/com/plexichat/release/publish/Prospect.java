package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the next publication of a version would meet on the server, by the rules that it goes by itself; nothing needs to
 * be built for it.
 *
 * @param release the release or draft that it would go on with
 * @param problems what would stop it
 * @param remarks what is not right but stands in nobody's way
 */
public record Prospect(Optional<RemoteRelease> release, List<Problem> problems, List<Problem> remarks) {
    public Prospect {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param commit that is to be released
     * @param createsTag whether the release makes its tag where the server has none
     */
    public static Prospect of(String tag, CommitId commit, boolean createsTag, RemoteState remote) {
        Problems problems = new Problems();
        DraftChoice choice = DraftChoice.of(tag, remote.releasesOf(tag), Claim.ofNoRun(), problems);
        new TagOnServer(tag, commit, createsTag).check(remote, choice.isPublic(), problems);
        return new Prospect(choice.release(), problems.list(), choice.remarks());
    }

    /** The drafts of this tool that wait for other tags, which nobody may need any more. */
    public static List<Problem> draftsBeside(String tag, RemoteState remote) {
        List<Problem> left = new ArrayList<>();
        for (RemoteRelease release : remote.releases()) {
            if (!release.tag().equals(tag) && Claim.ofNoRun().owns(release)) {
                left.add(new Problem(
                        ProblemCode.RELEASE_DRAFT_LEFT,
                        "a draft of " + release.tag() + " was never made public",
                        release.webAddress(),
                        "unless a run is making it now, run plexichat-release:discard -Dplexichat.version="
                                + release.tag()));
            }
        }
        return left;
    }
}
