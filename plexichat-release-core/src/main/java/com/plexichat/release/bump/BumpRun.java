package com.plexichat.release.bump;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;

/** Carries a bump out, finishes one that was stopped, or takes it back; each step only if it is not done yet. */
public final class BumpRun {
    private final BumpSite site;
    private final ReleaseLog log;

    public BumpRun(BumpSite site, ReleaseLog log) {
        this.site = site;
        this.log = log;
    }

    /**
     * The bump that was stopped, if anything is left of it.
     *
     * @throws ReleaseException if its journal cannot be read, or another branch is checked out than it commits to
     */
    public Optional<Bump> stopped() {
        return site.files()
                .journal()
                .map(this::parsed)
                .filter(bump -> !BumpProgress.of(bump, site).isNothing(bump))
                .map(this::onItsBranch);
    }

    private Bump onItsBranch(Bump bump) {
        if (bump.steps().commits() && !site.git().branch().equals(bump.branch())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.BUMP_UNFINISHED,
                    "a bump to " + bump.to() + " was stopped on " + bump.branchInWords()
                            + ", which is not checked out now",
                    site.files().journalFile().toString(),
                    "check it out, and run bump again, which finishes it, or with plexichat.undo"));
        }
        return bump;
    }

    /**
     * The files that a bump has still to write.
     *
     * @throws ReleaseException if it was stopped and cannot go on from what is there now
     */
    public List<FileChange> unwritten(Bump bump) {
        BumpProgress progress = BumpProgress.of(bump, site);
        progress.obstacle(bump, site).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        return progress.unwritten();
    }

    /** Does what is not done yet. */
    public void finish(Bump bump) {
        List<FileChange> unwritten = unwritten(bump);
        site.files().writeJournal(BumpJournal.print(bump));
        unwritten.forEach(change -> site.files().write(change.file(), change.after()));
        log.info("Wrote " + bump.to() + " to " + String.join(", ", bump.files()));
        String tag = bump.to().tag();
        if (bump.steps().commits()) {
            BumpProgress written = BumpProgress.of(bump, site);
            CommitId commit = written.commit().orElseGet(() -> commit(bump));
            if (bump.steps().tags() && written.tag().isEmpty()) {
                site.copy()
                        .tag(
                                tag,
                                commit,
                                bump.steps().tagMessage(bump.to()),
                                bump.steps().signs());
                log.info("Tagged " + tag);
            }
        }
        if (bump.steps().pushes()) {
            String branch = bump.branch().orElseThrow();
            site.copy().push(branch, tag);
            log.info("Pushed " + branch + " and " + tag);
        }
        site.files().removeJournal();
    }

    private CommitId commit(Bump bump) {
        String message = bump.steps().commitMessage(bump.to());
        site.copy().commit(site.paths(bump.files()), message);
        CommitId commit = site.git().head().id();
        log.info("Committed " + commit.brief() + ": " + message);
        return commit;
    }

    /**
     * Takes back what a stopped bump did, and leaves alone what something else changed since.
     *
     * @throws ReleaseException before anything is taken back, if others may have built on it
     */
    public void undo(Bump bump) {
        BumpProgress progress = BumpProgress.of(bump, site);
        if (bump.steps().pushes() && site.copy().isTagOnOrigin(bump.to().tag())) {
            throw kept("origin has its tag " + bump.to().tag(), "run bump again, which finishes it");
        }
        progress.commit()
                .filter(commit -> !commit.equals(site.git().head().id()))
                .ifPresent(commit -> {
                    throw kept(
                            "other commits follow its commit " + commit.brief(),
                            "run bump again, which finishes it, or take the commits back first");
                });
        if (progress.tag().isPresent()) {
            site.copy().deleteTag(bump.to().tag());
        }
        if (progress.commit().isPresent()) {
            site.copy().dropHead();
        } else {
            restore(bump, progress);
        }
        site.files().removeJournal();
        log.info("Took the bump to " + bump.to() + " back.");
    }

    /** Removes the journal of a bump that nothing is left of. */
    public void forget() {
        site.files().removeJournal();
    }

    private void restore(Bump bump, BumpProgress progress) {
        List<String> untouched =
                progress.unwritten().stream().map(FileChange::file).toList();
        List<String> written = bump.files().stream()
                .filter(file -> !untouched.contains(file) && !progress.foreign().contains(file))
                .toList();
        if (!written.isEmpty()) {
            site.copy().restore(site.paths(written));
        }
        if (!progress.foreign().isEmpty()) {
            log.info("Left alone, since something else changed them: " + String.join(", ", progress.foreign()));
        }
    }

    private ReleaseException kept(String reason, String hint) {
        return new ReleaseException(new Problem(
                ProblemCode.BUMP_UNFINISHED,
                "the bump cannot be taken back: " + reason,
                site.files().journalFile().toString(),
                hint));
    }

    private Bump parsed(String text) {
        try {
            return BumpJournal.parse(text, "the journal");
        } catch (RuntimeException broken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.BUMP_UNFINISHED,
                            "a bump was stopped, and its journal cannot be read: " + broken.getMessage(),
                            site.files().journalFile().toString(),
                            "look at the project's files with git, and remove this one"),
                    broken);
        }
    }
}
