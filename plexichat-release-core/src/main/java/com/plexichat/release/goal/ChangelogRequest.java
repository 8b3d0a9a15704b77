package com.plexichat.release.goal;

import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Input of {@code changelog}: which versions are told, and where.
 *
 * @param description of the project
 * @param repository {@code owner/name} for links
 * @param range what is told; everything if all of it is empty
 * @param file to be updated, in place of an answer
 * @param outputFile takes the answer; standard output if it is empty
 * @param dryRun writes no file: the answer is printed, and so is what an update would add
 */
public record ChangelogRequest(
        ProjectFacts project,
        Optional<String> description,
        Optional<String> repository,
        Range range,
        ChangelogFormat format,
        Optional<Path> file,
        Optional<Path> outputFile,
        boolean dryRun) {
    /**
     * The versions that are told of.
     *
     * @param of one version, told since the one before it of its channel
     * @param since the version whose changes are known
     * @param until the last one; what is checked out if it is empty
     */
    public record Range(Optional<String> of, Optional<String> since, Optional<String> until) {
        static final String OF = "plexichat.of";
        static final String SINCE = "plexichat.since";
        static final String UNTIL = "plexichat.until";

        /** @throws ReleaseException if two ranges are asked for, or half of one */
        public Range {
            Problems problems = new Problems();
            if (of.isPresent() && (since.isPresent() || until.isPresent())) {
                problems.add(
                        misused("two ranges are asked for at once", OF, "leave it out, or " + SINCE + " and " + UNTIL));
            } else if (until.isPresent() && since.isEmpty()) {
                problems.add(misused(
                        "the range has an end and no beginning",
                        UNTIL,
                        "name the version before it with " + SINCE + ", or ask for one version with " + OF));
            }
            problems.throwIfAny();
        }

        boolean isEverything() {
            return of.isEmpty() && since.isEmpty();
        }
    }

    /** @throws ReleaseException with everything that an update cannot be told */
    public ChangelogRequest {
        Problems problems = new Problems();
        if (file.isPresent()) {
            if (!range.isEverything()) {
                problems.add(misused(
                        "an update adds the versions that the file lacks, and no range",
                        range.of().isPresent() ? Range.OF : Range.SINCE,
                        "leave it out, or plexichat.update"));
            }
            if (format != ChangelogFormat.MARKDOWN) {
                problems.add(misused("the file is Markdown", "plexichat.format", "leave it out, or plexichat.update"));
            }
            if (outputFile.isPresent()) {
                problems.add(misused(
                        "an update has no answer",
                        "plexichat.outputFile",
                        "name the file with plexichat.changelogFile"));
            }
        }
        problems.throwIfAny();
    }

    private static Problem misused(String what, String where, String hint) {
        return new Problem(ProblemCode.PARAMETER_INVALID, what, where, hint);
    }
}
