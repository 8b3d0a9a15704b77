package com.plexichat.release.bump;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries a bump out, or finishes one that was stopped; each step only if it is not done yet. */
public final class BumpRun {
    private final BumpSite site;
    private final ReleaseLog log;

    public BumpRun(BumpSite site, ReleaseLog log) {
        this.site = site;
        this.log = log;
    }

    /**
     * The bump whose journal is there.
     *
     * @throws ReleaseException if the journal cannot be read
     */
    public Optional<Bump> stopped() {
        return site.files().journal().map(this::parsed);
    }

    /** True if nothing is left of a bump that was stopped. */
    public boolean isNothing(Bump bump) {
        return BumpProgress.of(bump, site).isNothing(bump);
    }

    /**
     * What is not done yet, in words and as differences of files.
     *
     * @throws ReleaseException if it was stopped and cannot go on from what is there now
     */
    public List<String> left(Bump bump) {
        BumpProgress progress = progress(bump);
        List<String> lines = new ArrayList<>();
        progress.unwritten().forEach(change -> lines.addAll(change.difference()));
        List<String> git = bump.steps()
                .inWords(bump.to(), bump.branchInWords(), progress.commit().isPresent(), progress.isTagged());
        if (!git.isEmpty()) {
            lines.add("Then it would " + String.join(", ", git));
        }
        return lines;
    }

    private BumpProgress progress(Bump bump) {
        BumpProgress progress = BumpProgress.of(bump, site);
        BumpObstacle.of(bump, progress, site).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        return progress;
    }

    /** Does what is not done yet. */
    public void finish(Bump bump) {
        BumpProgress progress = progress(bump);
        site.files().writeJournal(BumpJournal.print(bump));
        try {
            progress.unwritten().forEach(change -> {
                site.files().write(change.file(), change.after());
                log.info("Wrote " + bump.to() + " to " + change.file());
            });
            if (bump.steps().commits() && progress.commit().isEmpty()) {
                commit(bump);
            }
            if (bump.steps().tags() && !progress.isTagged()) {
                CommitId head = site.git().head().id();
                tag(bump, progress.commit().map(BumpProgress.OwnCommit::commit).orElse(head), progress);
            }
            if (bump.steps().pushes()) {
                String branch = bump.branch().orElseThrow();
                site.copy().push(branch, bump.to().tag());
                log.info("Pushed " + branch + " and " + bump.to().tag());
            }
        } catch (ReleaseException refused) {
            log.info("The bump to " + bump.to() + " is not finished: the next bump goes on with it, and"
                    + " -Dplexichat.undo takes it back.");
            throw refused;
        }
        site.files().removeJournal();
    }

    /** A tag that a rebase left behind, on a commit that is gone, is made anew unless origin has it. */
    private void tag(Bump bump, CommitId commit, BumpProgress progress) {
        String tag = bump.to().tag();
        if (progress.tag().isPresent()) {
            if (site.copy().isTagOnOrigin(tag)) {
                throw new ReleaseException(BumpObstacle.problem(
                        "origin has tag " + tag + " on a commit that is no more",
                        site,
                        "give the next version: remove this file, and bump again"));
            }
            site.copy().deleteTag(tag);
        }
        site.copy()
                .tag(
                        tag,
                        commit,
                        bump.steps().tagMessage(bump.to()),
                        bump.steps().signs());
        log.info("Tagged " + tag);
    }

    private void commit(Bump bump) {
        String message = bump.steps().commitMessage(bump.to());
        site.copy().commit(site.paths(bump.files()), message);
        log.info("Committed " + site.git().head().id().brief() + ": " + message);
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

    /** @throws ReleaseException if another branch is checked out than the bump commits to */
    public void requireItsBranch(Bump bump) {
        if (bump.steps().commits() && !site.git().branch().equals(bump.branch())) {
            throw new ReleaseException(BumpObstacle.problem(
                    "a bump to " + bump.to() + " was stopped on " + bump.branchInWords()
                            + ", which is not checked out now",
                    site,
                    "check it out, and run bump again, which finishes it, or with plexichat.undo;"
                            + " if it is no more, remove this file"));
        }
    }
}
