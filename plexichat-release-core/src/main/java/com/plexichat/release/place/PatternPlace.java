package com.plexichat.release.place;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the one group of a regular expression matches in a text file. */
public record PatternPlace(String file, String expression) implements VersionPlace {
    public PatternPlace {
        file = PlaceFiles.normal(file);
    }

    /** @throws ReleaseException if that is not a regular expression with exactly one group */
    public static PatternPlace parse(String file, String expression) {
        try {
            Pattern pattern = Pattern.compile(expression, Pattern.MULTILINE);
            if (pattern.matcher("").groupCount() != 1) {
                throw invalid(
                        file,
                        "\"" + expression + "\" has " + pattern.matcher("").groupCount() + " groups");
            }
            return new PatternPlace(file, expression);
        } catch (PatternSyntaxException wrong) {
            throw invalid(file, "\"" + expression + "\" is not a regular expression: " + wrong.getDescription());
        }
    }

    @Override
    public FoundVersion find(String content) {
        Matcher match = Pattern.compile(expression, Pattern.MULTILINE).matcher(content);
        if (!match.find() || match.group(1) == null) {
            throw unclear("\"" + expression + "\" matches nothing");
        }
        FoundVersion found = new FoundVersion(match.group(1), match.start(1), match.end(1), UnaryOperator.identity());
        if (match.find()) {
            throw unclear("\"" + expression + "\" matches more than once");
        }
        return found;
    }

    private ReleaseException unclear(String what) {
        return new ReleaseException(new Problem(
                ProblemCode.VERSION_PLACE_UNCLEAR, what, file, "mend the file, or the <pattern> of <versionPlaces>"));
    }

    private static ReleaseException invalid(String file, String what) {
        return new ReleaseException(new Problem(
                ProblemCode.PARAMETER_INVALID,
                what,
                "<versionPlaces>, " + file,
                "write one group around the version, such as __version__ = \"(.*)\""));
    }
}
