package com.plexichat.release.audit;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;

/**
 * What a rule says of a place in a package.
 *
 * @param code that of the rule
 * @param path in the package, without the folder at the top
 */
public record Finding(ProblemCode code, String path, String what, String hint) {
    /** @param archive the name of the package */
    Problem in(String archive) {
        return new Problem(code, what, path + " in " + archive, hint);
    }
}
