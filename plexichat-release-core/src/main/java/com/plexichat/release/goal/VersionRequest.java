package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.VersionScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Input of {@code version}: what is asked, and how the answer is given.
 *
 * @param scheme that the texts are read in
 * @param version what is asked about; the project's own if it is empty
 * @param project empty where there is no pom
 * @param compared with the version
 * @param asksNext whether the version after it is wanted
 * @param file lines that are read one by one, instead of a version
 * @param sorted whether the lines are answered in ascending order
 * @param outputFile takes the answer; standard output if it is empty
 */
public record VersionRequest(
        VersionScheme scheme,
        Optional<String> version,
        Optional<ProjectFacts> project,
        Optional<String> compared,
        boolean asksNext,
        NextVersion next,
        Optional<Path> file,
        boolean sorted,
        Format format,
        Optional<Path> outputFile) {
    /** The form of the answer. */
    public enum Format {
        TEXT,
        JSON;

        /** @throws ReleaseException if there is no such format */
        public static Format parse(String text) {
            for (Format format : values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return format;
                }
            }
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + text + "\" is not a format",
                    "plexichat.format",
                    "write text or json"));
        }
    }

    /** @throws ReleaseException if two questions are asked at once */
    public VersionRequest {
        int questions = (file.isPresent() ? 1 : 0) + (compared.isPresent() ? 1 : 0) + (asksNext ? 1 : 0);
        if (questions > 1) {
            throw misused("two questions are asked at once", "ask for one of plexichat.file, compare and next");
        }
        if (sorted && file.isEmpty()) {
            throw misused("there is nothing to sort", "name the file of versions with plexichat.file");
        }
    }

    private static ReleaseException misused(String what, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, "", hint));
    }
}
