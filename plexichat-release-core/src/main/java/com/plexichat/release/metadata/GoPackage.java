package com.plexichat.release.metadata;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.regex.Pattern;

/** The import path of a Go package; the main one of a program is {@code main}. */
public record GoPackage(String path) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._~/-]*");

    /** @throws ReleaseException if that is no import path */
    public GoPackage {
        if (!FORM.matcher(path).matches()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + path + "\" is not the import path of a Go package",
                    "plexichat.goPackage",
                    "write main, or a path such as example.org/chat/build"));
        }
    }
}
