package com.plexichat.release.bump;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;

/** Why a bump that was stopped can neither go on nor be taken back as it is. */
final class BumpObstacle {
    private BumpObstacle() {}

    /** What keeps a bump from being finished. */
    static Optional<Problem> of(Bump bump, BumpProgress progress, BumpSite site) {
        // What its commit holds is safe, whatever becomes of the files after it.
        Optional<Problem> files = progress.commit().isPresent() ? Optional.empty() : ofFiles(bump, progress, site);
        return files.or(() -> ofTag(bump, progress, site));
    }

    /** Files that something else changed or committed, which nothing is written over. */
    static Optional<Problem> ofFiles(Bump bump, BumpProgress progress, BumpSite site) {
        if (!progress.changed().isEmpty()) {
            return Optional.of(problem(
                    stopped(bump) + "something else changed " + String.join(", ", progress.changed()),
                    site,
                    "take that change out, such as by git stash, and run bump again, which finishes the bump, or with"
                            + " plexichat.undo, which takes it back; or keep it and remove this file"));
        }
        return progress.isTakenIn()
                ? Optional.of(problem(
                        stopped(bump) + "a commit that holds other changes too took its files in",
                        site,
                        "take that commit back, or keep it and remove this file"))
                : Optional.empty();
    }

    private static Optional<Problem> ofTag(Bump bump, BumpProgress progress, BumpSite site) {
        return progress.tag()
                .filter(tag -> !tag.isOwn())
                .filter(tag -> progress.commit()
                        .map(BumpProgress.OwnCommit::commit)
                        .filter(tag.commit()::equals)
                        .isEmpty())
                .map(tag -> problem(
                        stopped(bump) + "tag " + bump.to().tag() + " was put on commit "
                                + tag.commit().brief() + ", which is not the bump's",
                        site,
                        "remove that tag if it is not meant, or take the bump back with plexichat.undo"));
    }

    static Problem problem(String what, BumpSite site, String hint) {
        return new Problem(
                ProblemCode.BUMP_UNFINISHED, what, site.files().journalFile().toString(), hint);
    }

    private static String stopped(Bump bump) {
        return "a bump to " + bump.to() + " was stopped, and since then ";
    }
}
