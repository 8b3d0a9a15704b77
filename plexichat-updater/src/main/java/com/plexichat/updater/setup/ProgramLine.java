package com.plexichat.updater.setup;

import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The program of a service, as it is given on the command line and as its unit has it. */
final class ProgramLine {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private ProgramLine() {}

    /** @throws ReleaseException if it is no program of a release */
    static String parse(String text) {
        String line = text.strip();
        Optional<String> fault = CONTROL.matcher(line).find()
                ? Optional.of("has letters that cannot be seen")
                : ArchivePath.fault(line.split(" ", -1)[0]);
        if (fault.isPresent()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "the program of the service " + fault.get(),
                    "--exec",
                    "write its path in the release and its arguments, such as \"bin/plexichat serve\""));
        }
        return line;
    }

    /** The one that a unit has which was made for this folder. */
    static Optional<String> of(String unit, Path folder) {
        String start = ServiceUnits.EXEC + folder + "/current/";
        return unit.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    static ReleaseException missing(String unit) {
        return new ReleaseException(new Problem(
                ProblemCode.PARAMETER_INVALID,
                "it is not known which program " + unit + " runs",
                "--exec",
                "give its path in the release and its arguments, such as --exec \"bin/plexichat serve\""));
    }
}
