package com.plexichat.release.bump;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How far a bump has come, told from the project's files and its repository alone: no record of ours can be behind them.
 *
 * @param unwritten files that are as they were before it
 * @param changed files that something else changed since: before the commit was made, or after it
 * @param commit the commit that the bump made
 * @param isTakenIn whether the files are committed, but not by the bump alone
 * @param tag of the new version, if the bump is to make one
 */
record BumpProgress(
        List<FileChange> unwritten,
        List<String> changed,
        Optional<OwnCommit> commit,
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
        Optional<OwnCommit> commit = bump.steps().commits() ? commit(bump, paths, site) : Optional.empty();
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

    /** The last commit of the files is the bump's if it changed them alone, and brought the version into each. */
    private static Optional<OwnCommit> commit(Bump bump, List<String> paths, BumpSite site) {
        return site.copy()
                .lastChange(paths)
                .filter(last -> last.parent().isPresent())
                .filter(last -> last.paths().equals(paths.stream().sorted().toList()))
                .map(last -> new OwnCommit(last.commit(), last.parent().orElseThrow()))
                .filter(own -> paths.stream().allMatch(path -> own.brings(bump.to(), path, site)));
    }

    /**
     * A commit, and the one before it.
     *
     * @param commit that brought the version, which a rebase or a hook may have made anew
     */
    record OwnCommit(CommitId commit, CommitId parent) {
        private boolean brings(Version version, String path, BumpSite site) {
            return count(version, site.git().fileAt(commit, path))
                    > count(version, site.git().fileAt(parent, path));
        }

        private static int count(Version version, Optional<String> text) {
            return text.map(each -> each.split(Pattern.quote(version.text()), -1).length)
                    .orElse(0);
        }

        /** True if it holds what the bump wrote on top of what the bump began with, and nothing else. */
        boolean isAsWritten(Bump bump, BumpSite site) {
            return bump.changes().stream().allMatch(change -> {
                String path = site.git().pathOf(site.project().resolve(change.file()));
                return holds(change.after(), commit, path, site) && holds(change.before(), parent, path, site);
            });
        }

        /** Git may keep other line ends than the file has. */
        private static boolean holds(String text, CommitId at, String path, BumpSite site) {
            return site.git()
                    .fileAt(at, path)
                    .map(held -> held.replace("\r", ""))
                    .filter(text.replace("\r", "")::equals)
                    .isPresent();
        }
    }

    private static Optional<FoundTag> tag(Bump bump, Optional<OwnCommit> commit, BumpSite site) {
        String name = bump.to().tag();
        return Optional.ofNullable(site.git().tags().get(name)).map(at -> {
            boolean isGone = !site.copy().isOnBranch(at);
            boolean says = site.git()
                    .tagSubject(name)
                    .filter(bump.steps().tagMessage(bump.to())::equals)
                    .isPresent();
            return new FoundTag(
                    at,
                    says
                            && (isGone
                                    || commit.map(OwnCommit::commit)
                                            .filter(at::equals)
                                            .isPresent()));
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
        return tag.isPresent() && tag.map(FoundTag::commit).equals(commit.map(OwnCommit::commit));
    }
}
