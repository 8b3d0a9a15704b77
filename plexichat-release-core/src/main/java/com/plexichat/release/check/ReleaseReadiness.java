package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides whether a commit may be released as a version: the tag, the version and the commit have to agree. */
public final class ReleaseReadiness {
    private static final int FILES_LISTED = 10;

    private ReleaseReadiness() {}

    /** The problem of a clone whose history does not reach back to the former release; the notes need it. */
    public static Optional<Problem> history(GitState git) {
        return git.shallow()
                ? Optional.of(new Problem(
                        ProblemCode.GIT_HISTORY_SHALLOW,
                        "the clone has only a part of the history, which the notes are made from",
                        "",
                        "run \"git fetch --unshallow --tags\", or set fetch-depth: 0 in actions/checkout"))
                : Optional.empty();
    }

    /**
     * Everything that speaks against releasing the commit that is checked out.
     *
     * @param createsTag whether the release makes its tag, which then need not be there
     */
    public static List<ReadinessFinding> findings(Version version, GitState git, boolean createsTag) {
        List<ReadinessFinding> findings = new ArrayList<>();
        tag(version, git, createsTag, findings);
        if (!git.changedFiles().isEmpty()) {
            findings.add(whenPublishing(
                    ProblemCode.GIT_TREE_DIRTY,
                    "there are uncommitted changes: " + listed(git.changedFiles()),
                    "commit or stash them"));
        }
        return findings;
    }

    /** Speaks against a release that was built from more than its commit. */
    public static Optional<ReadinessFinding> built(ReleaseIdentity identity) {
        return identity.clean()
                ? Optional.empty()
                : Optional.of(whenPublishing(
                        ProblemCode.STAGED_TREE_DIRTY,
                        "the release was built with changes that are not in commit "
                                + identity.commit().brief(),
                        "commit or drop them, and build the release again"));
    }

    /**
     * Reports the findings: a real publish is stopped by each, anything else by those that are never right.
     *
     * @param problems takes those that stop
     */
    public static void report(List<ReadinessFinding> findings, boolean publishing, Problems problems, ReleaseLog log) {
        for (ReadinessFinding finding : findings) {
            if (publishing || !finding.onlyWhenPublishing()) {
                problems.add(finding.problem());
            } else {
                log.warned(finding.problem());
            }
        }
    }

    private static void tag(Version version, GitState git, boolean createsTag, List<ReadinessFinding> findings) {
        CommitId tagged = git.tags().get(version.tag());
        if (git.head().id().equals(tagged)) {
            return;
        }
        if (tagged != null) {
            findings.add(whenPublishing(
                    ProblemCode.GIT_TAG_ELSEWHERE,
                    "tag " + version.tag() + " is on commit " + tagged.brief() + ", this is commit "
                            + git.head().id().brief(),
                    "check out the tag, or give the next version"));
            return;
        }
        List<String> others = git.tagsAtHead().stream()
                .filter(tag -> version.scheme().parse(tag).isPresent())
                .toList();
        if (others.isEmpty() && createsTag) {
            return;
        }
        if (others.isEmpty()) {
            findings.add(whenPublishing(
                    ProblemCode.GIT_TAG_MISSING,
                    "commit " + git.head().id().brief() + " has no tag " + version.tag(),
                    "run \"git tag " + version.tag() + "\" and push it, or set plexichat.createTag"));
        } else {
            findings.add(always(
                    ProblemCode.GIT_TAG_DISAGREES,
                    "the commit is tagged " + listed(others) + ", the version is " + version,
                    "make version.json and the tag agree"));
        }
    }

    private static String listed(List<String> names) {
        String shown = names.stream().limit(FILES_LISTED).collect(Collectors.joining(", "));
        int more = names.size() - FILES_LISTED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static ReadinessFinding always(ProblemCode code, String what, String hint) {
        return new ReadinessFinding(new Problem(code, what, "", hint), false);
    }

    private static ReadinessFinding whenPublishing(ProblemCode code, String what, String hint) {
        return new ReadinessFinding(new Problem(code, what, "", hint), true);
    }
}
