package com.plexichat.release.bump;

import com.plexichat.release.git.WorkingCopy;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far a bump has come, told from the project's files and its repository alone: no record of ours can be behind them.
 *
 * @param unwritten files that are as they were before it
 * @param changed files that something else changed since: before the commit was made, or after it
 * @param commit the commit that the bump made, which a rebase may have made anew
 * @param isTakenIn whether the files are committed, but not by the bump alone
 * @param tag of the new version, if the bump is to make one
 */
record BumpProgress(
        List<FileChange> unwritten,
        List<String> changed,
        Optional<CommitId> commit,
        boolean isTakenIn,
        Optional<FoundTag> tag) {

    /**
     * A tag of the new version.
     *
     * @param isOwn whether the bump made it: it says what that one would, and is on its commit or on one that is gone
     */
    record FoundTag(CommitId commit, boolean isOwn) {}

    static BumpProgress of(Bump bump, BumpSite site) {
        List<String> paths = site.paths(bump.files());
        List<String> dirty =
                site.git().changedFiles().stream().filter(paths::contains).toList();
        Optional<CommitId> commit = bump.steps().commits() ? commit(bump, paths, site) : Optional.empty();
        List<FileChange> unwritten =
                commit.isPresent() ? List.of() : where(bump, change -> is(change.before(), change, site));
        List<FileChange> foreign =
                where(bump, change -> !is(change.before(), change, site) && !is(change.after(), change, site));
        boolean isTakenIn = bump.steps().commits()
                && commit.isEmpty()
                && unwritten.isEmpty()
                && foreign.isEmpty()
                && dirty.isEmpty();
        return new BumpProgress(
                unwritten,
                commit.isPresent()
                        ? dirty
                        : foreign.stream().map(FileChange::file).toList(),
                commit,
                isTakenIn,
                bump.steps().tags() ? tag(bump, commit, site) : Optional.empty());
    }

    /** The last commit of the files is the bump's own if it holds just these files under the bump's message. */
    private static Optional<CommitId> commit(Bump bump, List<String> paths, BumpSite site) {
        String subject =
                bump.steps().commitMessage(bump.to()).lines().findFirst().orElse("");
        FileChange first = bump.changes().get(0);
        return site.copy()
                .lastChange(paths)
                .filter(last -> last.subject().equals(subject.strip()))
                .filter(last -> last.paths().equals(paths.stream().sorted().toList()))
                .map(WorkingCopy.Change::commit)
                // One of an earlier bump, whose message was the same, holds what this one began with.
                .filter(last -> site.git()
                        .fileAt(last, paths.get(0))
                        .filter(text -> !withoutReturns(text).equals(withoutReturns(first.before())))
                        .isPresent());
    }

    /** Git may keep other line ends than the file has. */
    private static String withoutReturns(String text) {
        return text.replace("\r", "");
    }

    private static Optional<FoundTag> tag(Bump bump, Optional<CommitId> commit, BumpSite site) {
        String name = bump.to().tag();
        return Optional.ofNullable(site.git().tags().get(name)).map(at -> {
            boolean isGone = !site.git().isAncestor(at, site.git().head().id());
            boolean says = site.git()
                    .tagSubject(name)
                    .filter(bump.steps().tagMessage(bump.to())::equals)
                    .isPresent();
            return new FoundTag(at, says && (isGone || commit.filter(at::equals).isPresent()));
        });
    }

    private static List<FileChange> where(Bump bump, Predicate<FileChange> condition) {
        return bump.changes().stream().filter(condition).toList();
    }

    private static boolean is(String text, FileChange change, BumpSite site) {
        return text.equals(new Problems().attempt(() -> site.files().read(change.file())));
    }

    /** True if nothing is left of the bump. */
    boolean isNothing(Bump bump) {
        return unwritten.size() == bump.changes().size() && tag.isEmpty();
    }

    /** True if the tag is there, on the bump's commit. */
    boolean isTagged() {
        return tag.map(FoundTag::commit).equals(commit) && tag.isPresent();
    }
}
