package com.plexichat.release.forge.github;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;

/**
 * GitHub's rule on the target of a release: a token that may not change workflows, as GITHUB_TOKEN never may, is refused
 * where the target's files under .github/workflows differ from those of the default branch. The target is judged where
 * the tag is there too, and that of a release which is changed and names none is the one that it has.
 */
final class TargetRule {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private TargetRule() {}

    /** A request that names the target of a release. */
    interface Request<T> {
        T send() throws IOException;
    }

    /** Sends what creates a draft; a token without the right to write is refused with the same words. */
    static <T> T creating(DraftText text, Request<T> request) throws IOException {
        try {
            return request.send();
        } catch (RefusedCallException refused) {
            Problem told = refused.problem();
            if (text.target().isEmpty() || !isOfTarget(refused)) {
                throw refused;
            }
            throw refused.status() == NOT_FOUND
                    ? explained(text, told)
                    : new ReleaseException(new Problem(
                            told.code(), told.what(), told.where(), told.hint() + "; if it has that: " + advice(text)));
        }
    }

    /** Sends what changes a draft, which only a token with the right to write has seen before. */
    static <T> T changing(DraftText text, Request<T> request) throws IOException {
        try {
            return request.send();
        } catch (RefusedCallException refused) {
            throw text.target().isPresent() && isOfTarget(refused) ? explained(text, refused.problem()) : refused;
        }
    }

    /** The server says neither that it is the target nor what is wrong with it. */
    private static boolean isOfTarget(RefusedCallException refused) {
        return refused.status() == NOT_FOUND
                || (refused.status() == FORBIDDEN && refused.problem().code() == ProblemCode.TOKEN_REFUSED);
    }

    private static ReleaseException explained(DraftText text, Problem told) {
        return new ReleaseException(
                new Problem(ProblemCode.RELEASE_TARGET_REFUSED, told.what(), told.where(), advice(text)));
    }

    private static String advice(DraftText text) {
        String commit = text.target().map(CommitId::brief).orElseThrow();
        return "push the tag first, by hand or with a token that may change workflows (\"git push origin " + text.tag()
                + "\"), then run the goal again: if files of commit " + commit
                + " under .github/workflows differ from the default branch, GITHUB_TOKEN makes no tag there";
    }
}
