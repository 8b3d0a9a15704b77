package com.plexichat.release.bump;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.ReleaseException;

/** Takes a bump that was stopped back: all that it made itself, or nothing. */
public final class BumpUndo {
    private static final String FINISH = "run bump again without plexichat.undo, which finishes it";

    private final BumpSite site;
    private final ReleaseLog log;

    public BumpUndo(BumpSite site, ReleaseLog log) {
        this.site = site;
        this.log = log;
    }

    /** @throws ReleaseException if something else changed what the bump made, or others may have it */
    public void requirePossible(Bump bump) {
        possible(bump);
    }

    private BumpProgress possible(Bump bump) {
        BumpProgress progress = BumpProgress.of(bump, site);
        BumpObstacle.ofFiles(bump, progress, site).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        progress.commit().ifPresent(own -> requireAlone(bump, own));
        if ((bump.steps().pushes() || takesTag(progress))
                && site.copy().isTagOnOrigin(bump.to().tag())) {
            throw kept(bump, "origin has its tag", FINISH);
        }
        return progress;
    }

    /** @throws ReleaseException before anything is taken back, if that is not possible */
    public void run(Bump bump) {
        BumpProgress progress = possible(bump);
        if (takesTag(progress)) {
            site.copy().deleteTag(bump.to().tag());
        }
        if (progress.commit().isPresent()) {
            site.copy().dropHead();
        }
        if (bump.steps().commits()) {
            site.copy().unstage(site.paths(bump.files()));
        }
        bump.changes().forEach(change -> site.files().write(change.file(), change.before()));
        site.files().removeJournal();
        log.info("Took the bump to " + bump.to() + " back."
                + (progress.tag().isPresent() && !takesTag(progress)
                        ? " Its tag is left alone, since something else made it."
                        : ""));
    }

    private static boolean takesTag(BumpProgress progress) {
        return progress.tag().filter(BumpProgress.FoundTag::isOwn).isPresent();
    }

    private void requireAlone(Bump bump, BumpProgress.OwnCommit own) {
        if (!own.commit().equals(site.git().head().id())) {
            throw kept(bump, "other commits follow its commit " + own.commit().brief(), FINISH);
        }
        if (site.copy().isOnRemote(own.commit())) {
            throw kept(bump, "a remote has its commit " + own.commit().brief(), FINISH);
        }
        if (!own.isAsWritten(bump, site)) {
            throw kept(
                    bump,
                    "its commit " + own.commit().brief() + " or the one before it holds other changes of its files",
                    FINISH + ", or take that commit back by hand and remove this file");
        }
    }

    private ReleaseException kept(Bump bump, String reason, String hint) {
        return new ReleaseException(
                BumpObstacle.problem("the bump to " + bump.to() + " cannot be taken back: " + reason, site, hint));
    }
}
