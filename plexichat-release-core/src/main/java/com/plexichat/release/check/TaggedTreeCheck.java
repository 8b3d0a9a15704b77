package com.plexichat.release.check;

import com.plexichat.release.problem.ProblemCode;
import java.util.List;

/** The commit that has the tag of the version, or is to get it, names that version in its own files, unless a run gave it. */
record TaggedTreeCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        boolean isHead = lineage.tree().commit().equals(candidate.git().head().id());
        return lineage.tree().said().stream()
                .filter(said -> !candidate.version().scheme().isOfRuns())
                .filter(said -> !said.isVersion(candidate.version()))
                // What an older commit has no file for is no contradiction, and uncommitted changes are told as such.
                .filter(said -> isHead
                        ? !candidate.git().changedFiles().contains(said.path())
                        : said.version().isPresent())
                .map(said -> finding(candidate, lineage.tree(), said, isHead))
                .toList();
    }

    private static WeighedProblem finding(Candidate candidate, TaggedTree tree, TaggedTree.Said said, boolean isHead) {
        return WeighedProblem.stopsPublishing(
                ProblemCode.GIT_TAG_CONTENT_DIFFERS,
                "the commit " + tree.commit().brief() + " of version "
                        + candidate.version().tag()
                        + said.version()
                                .map(text -> " says " + text + " in it")
                                .orElse(" names no version in it, although the file here does"),
                said.file(),
                isHead
                        ? "commit the file: git ignores it, or was told to pass over its changes"
                        : NextOrMoved.hint(candidate.version()));
    }
}
