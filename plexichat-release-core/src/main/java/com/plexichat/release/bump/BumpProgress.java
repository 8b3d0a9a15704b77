package com.plexichat.release.bump;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * How far a bump has come, told from the project's files and its repository alone: no record of ours can be behind them.
 *
 * @param unwritten files that are as they were before it
 * @param foreign files that something else changed since it began
 * @param cutOff why it cannot go on from the commit that is checked out, in words; empty if it can
 * @param commit the commit that brought the new version, which a rebase may have made anew
 * @param tag the commit that has the tag of the new version
 */
record BumpProgress(
        List<FileChange> unwritten,
        List<String> foreign,
        Optional<String> cutOff,
        Optional<CommitId> commit,
        Optional<CommitId> tag) {

    static BumpProgress of(Bump bump, BumpSite site) {
        List<FileChange> unwritten =
                bump.changes().stream().filter(change -> isBefore(change, site)).toList();
        List<String> foreign = bump.changes().stream()
                .filter(change -> !isBefore(change, site) && !isAfter(change, site))
                .map(FileChange::file)
                .toList();
        Optional<String> cutOff = bump.steps().commits() ? cutOff(bump, site) : Optional.empty();
        List<String> paths = site.paths(bump.files());
        boolean isCommitted = cutOff.isEmpty()
                && unwritten.isEmpty()
                && site.git().changedFiles().stream().noneMatch(paths::contains);
        return new BumpProgress(
                unwritten,
                foreign,
                cutOff,
                isCommitted ? site.copy().lastChange(bump.start(), paths) : Optional.empty(),
                Optional.ofNullable(site.git().tags().get(bump.to().tag())));
    }

    /** True if nothing is left of the bump. */
    boolean isNothing(Bump bump) {
        return unwritten.size() == bump.changes().size() && tag.isEmpty();
    }

    /** Why the bump cannot be finished. */
    Optional<Problem> obstacle(Bump bump, BumpSite site) {
        return cutOff.or(this::foreignFiles)
                .or(() -> strayTag(bump))
                .map(reason -> new Problem(
                        ProblemCode.BUMP_UNFINISHED,
                        "a bump to " + bump.to() + " was stopped, and since then " + reason,
                        site.files().journalFile().toString(),
                        "take it back with plexichat.undo, and bump again"));
    }

    private Optional<String> foreignFiles() {
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of("something else changed " + String.join(", ", foreign));
    }

    private Optional<String> strayTag(Bump bump) {
        return tag.filter(tagged -> commit.filter(tagged::equals).isEmpty())
                .map(tagged -> "its tag " + bump.to().tag() + " is on commit " + tagged.brief()
                        + ", which is not the one" + " that brought the version here");
    }

    private static Optional<String> cutOff(Bump bump, BumpSite site) {
        return site.git().isAncestor(bump.start(), site.git().head().id())
                ? Optional.empty()
                : Optional.of("commit " + bump.start().brief() + ", which it began at, was taken out of the history");
    }

    private static boolean isBefore(FileChange change, BumpSite site) {
        return digest(change, site).equals(change.before());
    }

    private static boolean isAfter(FileChange change, BumpSite site) {
        return digest(change, site).equals(FileChange.digest(change.after()));
    }

    private static Sha256 digest(FileChange change, BumpSite site) {
        return FileChange.digest(site.files().read(change.file()));
    }
}
