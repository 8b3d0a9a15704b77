package com.plexichat.release.changelog;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The forms of a changelog. */
public enum ChangelogFormat {
    MARKDOWN {
        @Override
        public void write(Changelog changelog, Consumer<String> lines) {
            ChangelogMarkdown.write(changelog, lines);
        }
    },
    TEXT {
        @Override
        public void write(Changelog changelog, Consumer<String> lines) {
            changelog.entries().forEach(entry -> lines.accept(ChangelogText.of(entry)));
        }
    },
    JSON {
        @Override
        public void write(Changelog changelog, Consumer<String> lines) {
            ChangelogJson.write(changelog, lines);
        }
    };

    /** Tells the text piece by piece, each of whole lines: all of it need not be in memory at once. */
    public abstract void write(Changelog changelog, Consumer<String> lines);

    /**
     * The form that a user names.
     *
     * @param where the parameter
     * @throws ReleaseException naming the forms that there are
     */
    public static ChangelogFormat parse(String text, String where) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "\"" + text + "\" is not a format",
                        where,
                        "write markdown, text or json")));
    }
}
