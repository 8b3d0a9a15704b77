package com.plexichat.release.check;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;

/** The commit that has the tag of the version, or is to get it, names that version in its own files. */
record TaggedTreeCheck() implements LineageCheck {
    @Override
    public List<Finding> of(Candidate candidate, Lineage lineage) {
        TaggedTree tree = lineage.tree();
        boolean isHead = tree.commit().equals(candidate.git().head().id());
        List<Finding> findings = new ArrayList<>();
        for (TaggedTree.Said said : tree.said()) {
            // Uncommitted changes are told as such.
            if (!isHead || !candidate.git().changedFiles().contains(said.path())) {
                said.version()
                        .map(text -> contradiction(candidate.version(), text))
                        .orElse(isHead ? "names no version in it, although the file here does" : "")
                        .lines()
                        .map(what -> finding(candidate.version(), tree, said, isHead, what))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** Empty if the text names the version; a file may leave the build identifier out, as tags do. */
    private static String contradiction(Version version, String text) {
        return version.text().equals(text) || version.tag().equals(text) ? "" : "says " + text + " in it";
    }

    private static Finding finding(
            Version version, TaggedTree tree, TaggedTree.Said said, boolean isHead, String what) {
        return Finding.stopsPublishing(
                ProblemCode.GIT_TAG_CONTENT_DIFFERS,
                "the commit " + tree.commit().brief() + " of version " + version.tag() + " " + what,
                said.file(),
                isHead
                        ? "commit the file: git ignores it, or was told to pass over its changes"
                        : "give the next version: a tag that others have is never moved");
    }
}
