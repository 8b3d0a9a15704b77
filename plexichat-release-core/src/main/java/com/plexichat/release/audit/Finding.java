package com.plexichat.release.audit;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;

/**
 * What a rule says of a place in a package, or of a file that is published beside it.
 *
 * @param code that of the rule
 * @param path in the package, without the folder at the top; the name of a file beside it
 */
public record Finding(ProblemCode code, String path, String what, String hint) {
    /** @param archive the name of the package */
    Problem in(String archive) {
        return new Problem(code, what, path + " in " + archive, hint);
    }

    Problem besidePackages() {
        return new Problem(code, what, path + " beside the packages", hint);
    }
}
