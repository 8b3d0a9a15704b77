package com.plexichat.release.goal;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Input of {@code inspect}.
 *
 * @param archive the package; that of the release folder if it is empty
 * @param against an older package to compare it with
 * @param releaseFolder empty where there is no pom
 * @param outputFile takes the answer; standard output if it is empty
 */
public record InspectRequest(
        Optional<Path> archive,
        Optional<Path> against,
        Format format,
        Optional<Path> releaseFolder,
        Optional<Path> outputFile) {
    /** The form of the answer. */
    public enum Format {
        TEXT,
        JSON,
        TREE;

        /** @throws ReleaseException if there is no such format */
        public static Format parse(String text) {
            for (Format format : values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return format;
                }
            }
            throw misused("\"" + text + "\" is not a format", "plexichat.format", "write text, json or tree");
        }
    }

    /** @throws ReleaseException if a comparison is wanted as a tree */
    public InspectRequest {
        if (against.isPresent() && format == Format.TREE) {
            throw misused("a comparison is no tree", "plexichat.format", "write text or json");
        }
    }

    static ReleaseException misused(String what, String where, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, where, hint));
    }
}
