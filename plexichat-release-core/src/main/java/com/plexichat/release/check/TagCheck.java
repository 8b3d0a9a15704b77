package com.plexichat.release.check;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** The tag of the version is on the commit, and the commit has no other version's. */
record TagCheck() implements Check {
    @Override
    public List<WeighedProblem> of(Candidate candidate) {
        Version version = candidate.version();
        CommitId head = candidate.git().head().id();
        Optional<ReleaseTag> tag = candidate.tags().of(version).filter(ReleaseTag::isCanonical);
        boolean isHere = tag.filter(each -> each.commit().equals(head)).isPresent();
        if (tag.isPresent() && !isHere) {
            return List.of(WeighedProblem.stopsPublishing(
                    ProblemCode.GIT_TAG_ELSEWHERE,
                    "tag " + version.tag() + " is on commit "
                            + tag.get().commit().brief() + ", this is commit " + head.brief(),
                    tag.get().ref(),
                    "check out the tag, or " + NextOrMoved.hint(version)));
        }
        List<ReleaseTag> others = candidate.tags().releases().values().stream()
                .filter(each -> each.commit().equals(head) && each.version().compareTo(version) != 0)
                .toList();
        if (!others.isEmpty()) {
            Problem disagrees = new Problem(
                    ProblemCode.GIT_TAG_DISAGREES,
                    "the commit is tagged "
                            + Findings.listed(
                                    others.stream().map(ReleaseTag::name).toList())
                            + (isHere ? " too" : "") + ", the version is " + version,
                    others.get(0).ref(),
                    isHere
                            ? "nothing has to be done if both are meant: the files of a commit name one version"
                            : "make version.json and the tag agree");
            // A beta that becomes the stable release may well be the same commit.
            return List.of(new WeighedProblem(
                    disagrees, isHere ? WeighedProblem.Weight.WARNING : WeighedProblem.Weight.STOPS));
        }
        if (isHere) {
            return List.of();
        }
        return candidate.createsTag()
                ? List.of()
                : List.of(WeighedProblem.stopsPublishing(
                        ProblemCode.GIT_TAG_MISSING,
                        "commit " + head.brief() + " has no tag " + version.tag(),
                        "refs/tags/" + version.tag(),
                        "run \"git tag " + version.tag() + "\" and push it, or set plexichat.createTag"));
    }
}
