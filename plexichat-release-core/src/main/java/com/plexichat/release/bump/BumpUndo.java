package com.plexichat.release.bump;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ReleaseException;

/** Takes a bump that was stopped back: all that it made itself, or nothing. */
public final class BumpUndo {
    private final BumpSite site;
    private final ReleaseLog log;

    public BumpUndo(BumpSite site, ReleaseLog log) {
        this.site = site;
        this.log = log;
    }

    /** @throws ReleaseException before anything is taken back, if something else changed it or others may have it */
    public void run(Bump bump) {
        BumpProgress progress = BumpProgress.of(bump, site);
        BumpObstacle.ofFiles(bump, progress, site).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        boolean takesTag = progress.tag().filter(BumpProgress.FoundTag::isOwn).isPresent();
        progress.commit().ifPresent(commit -> requireOwn(bump, commit));
        if (takesTag && site.copy().isTagOnOrigin(bump.to().tag())) {
            throw kept(bump, "origin has its tag");
        }
        if (takesTag) {
            site.copy().deleteTag(bump.to().tag());
        }
        if (progress.commit().isPresent()) {
            site.copy().dropHead(site.paths(bump.files()));
        }
        bump.changes().forEach(change -> site.files().write(change.file(), change.before()));
        site.files().removeJournal();
        log.info("Took the bump to " + bump.to() + " back."
                + (progress.tag().isPresent() && !takesTag
                        ? " Its tag is left alone, since something else made it."
                        : ""));
    }

    private void requireOwn(Bump bump, CommitId commit) {
        if (!commit.equals(site.git().head().id())) {
            throw kept(bump, "other commits follow its commit " + commit.brief());
        }
        if (site.copy().isOnOrigin(commit)) {
            throw kept(bump, "origin has its commit " + commit.brief());
        }
    }

    private ReleaseException kept(Bump bump, String reason) {
        return new ReleaseException(BumpObstacle.problem(
                "the bump to " + bump.to() + " cannot be taken back: " + reason,
                site,
                "run bump again without plexichat.undo, which finishes it"));
    }
}
