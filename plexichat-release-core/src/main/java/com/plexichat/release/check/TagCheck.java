package com.plexichat.release.check;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** The tag of the version is on the commit, and the commit has no other version's alone. */
record TagCheck() implements Check {
    @Override
    public List<Finding> of(Candidate candidate) {
        Version version = candidate.version();
        CommitId head = candidate.git().head().id();
        Optional<ReleaseTag> tag = candidate.tags().of(version).filter(ReleaseTag::isCanonical);
        if (tag.filter(each -> each.commit().equals(head)).isPresent()) {
            return List.of();
        }
        if (tag.isPresent()) {
            return List.of(Finding.stopsPublishing(
                    ProblemCode.GIT_TAG_ELSEWHERE,
                    "tag " + version.tag() + " is on commit "
                            + tag.get().commit().brief() + ", this is commit " + head.brief(),
                    tag.get().ref(),
                    "check out the tag, or give the next version"));
        }
        List<String> others = candidate.tags().releases().values().stream()
                .filter(each -> each.commit().equals(head) && each.version().compareTo(version) != 0)
                .map(ReleaseTag::name)
                .toList();
        if (!others.isEmpty()) {
            return List.of(Finding.stops(
                    ProblemCode.GIT_TAG_DISAGREES,
                    "the commit is tagged " + Findings.listed(others) + ", the version is " + version,
                    "refs/tags/" + others.get(0),
                    "make version.json and the tag agree"));
        }
        return candidate.createsTag()
                ? List.of()
                : List.of(Finding.stopsPublishing(
                        ProblemCode.GIT_TAG_MISSING,
                        "commit " + head.brief() + " has no tag " + version.tag(),
                        "refs/tags/" + version.tag(),
                        "run \"git tag " + version.tag() + "\" and push it, or set plexichat.createTag"));
    }
}
