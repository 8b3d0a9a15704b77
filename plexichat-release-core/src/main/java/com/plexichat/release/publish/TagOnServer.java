package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.Optional;

/**
 * What has to be true of a release's tag on the server.
 *
 * @param commit that the release is of
 * @param created whether the release makes its tag where the server has none
 */
record TagOnServer(String tag, CommitId commit, boolean created) {
    static TagOnServer of(PublishOrder order) {
        return new TagOnServer(order.tag(), order.commit(), order.createsTag());
    }

    /** The problem of a tag that is not there, where the release is not to make it. */
    Optional<Problem> missing(RemoteState remote) {
        return created || remote.tagCommit().isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.RELEASE_TAG_MISSING,
                        "the server has no tag " + tag,
                        "",
                        "run \"git push origin " + tag + "\", or set plexichat.createTag"));
    }

    /** @param isPublic whether the release is public already */
    void check(RemoteState remote, boolean isPublic, Problems problems) {
        Optional<CommitId> tagged = remote.tagCommit();
        if (tagged.isPresent() && !tagged.get().equals(commit)) {
            problems.add(new Problem(
                    ProblemCode.RELEASE_TAG_ELSEWHERE,
                    "the server's tag " + tag + " is on commit " + tagged.get().brief() + ", the release is of "
                            + commit.brief(),
                    "",
                    "give the next version with plexichat-release:bump; a tag that others may have is not moved"));
        } else if (tagged.isEmpty() && isPublic) {
            problems.add(new Problem(
                    ProblemCode.RELEASE_TAG_MISSING,
                    tag + " is public, but its tag is gone",
                    "",
                    "run \"git push origin " + tag + "\""));
        } else {
            missing(remote).ifPresent(problems::add);
        }
        if (tagged.isEmpty() && !isPublic && created) {
            remote.creationRule().map(this::forbidden).ifPresent(problems::add);
        }
    }

    private Problem forbidden(String rule) {
        return new Problem(
                ProblemCode.RELEASE_TAG_FORBIDDEN,
                "the rule \"" + rule + "\" of the repository does not let you make the tag " + tag,
                "",
                "let somebody push the tag who may, or be added to those that bypass the rule");
    }
}
