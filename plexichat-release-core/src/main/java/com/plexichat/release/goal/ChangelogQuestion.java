package com.plexichat.release.goal;

import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code changelog} is asked.
 *
 * @param range what is told; everything if all of it is empty
 * @param file to be updated, in place of an answer
 * @param outputFile takes the answer; standard output if it is empty
 */
public record ChangelogQuestion(Range range, ChangelogFormat format, Optional<Path> file, Optional<Path> outputFile) {
    private static final String FORMAT = "plexichat.format";

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

        boolean isEverything() {
            return of.isEmpty() && since.isEmpty() && until.isEmpty();
        }

        private Optional<Problem> contradiction() {
            if (of.isPresent() && (since.isPresent() || until.isPresent())) {
                return Optional.of(
                        misused("two ranges are asked for at once", OF, "leave it out, or " + SINCE + " and " + UNTIL));
            }
            return until.filter(end -> since.isEmpty())
                    .map(end -> misused(
                            "the range has an end and no beginning",
                            UNTIL,
                            "name the version before it with " + SINCE + ", or ask for one version with " + OF));
        }

        private String parameter() {
            return of.isPresent() ? OF : since.isPresent() ? SINCE : UNTIL;
        }
    }

    /** @throws ReleaseException with everything that contradicts something else */
    public ChangelogQuestion {
        Problems problems = new Problems();
        range.contradiction().ifPresent(problems::add);
        if (file.isPresent()) {
            if (!range.isEverything()) {
                problems.add(misused(
                        "an update adds the versions that the file lacks, and no range",
                        range.parameter(),
                        "leave it out, or plexichat.update"));
            }
            if (format != ChangelogFormat.MARKDOWN) {
                problems.add(misused("the file is Markdown", FORMAT, "leave it out, or plexichat.update"));
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

    /**
     * The question that a user asks.
     *
     * @throws ReleaseException with everything that is wrong with it
     */
    public static ChangelogQuestion of(Range range, String format, Optional<Path> file, Optional<Path> outputFile) {
        Problems problems = new Problems();
        ChangelogFormat known = problems.attempt(() -> ChangelogFormat.parse(format, FORMAT));
        // One that is not known contradicts nothing.
        ChangelogFormat form = Objects.requireNonNullElse(known, ChangelogFormat.MARKDOWN);
        ChangelogQuestion question = problems.attempt(() -> new ChangelogQuestion(range, form, file, outputFile));
        if (question == null || !problems.isEmpty()) {
            throw new ReleaseException(problems.list());
        }
        return question;
    }

    private static Problem misused(String what, String where, String hint) {
        return new Problem(ProblemCode.PARAMETER_INVALID, what, where, hint);
    }
}
