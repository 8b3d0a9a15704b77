package com.plexichat.release.version;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The schemes that a version may have; a new scheme is one class and one line here. */
public final class VersionSchemes {
    static final List<VersionScheme> ALL = List.of(
            new DottedScheme(), // a.1.2-1
            new CompactScheme()); // 0a1

    private VersionSchemes() {}

    /** The version that a text names; empty if it has none of the forms. */
    public static Optional<Version> find(String text) {
        return ALL.stream().flatMap(scheme -> scheme.parse(text).stream()).findFirst();
    }

    /**
     * The version that a text names.
     *
     * @param where the file or parameter that holds the text
     * @throws ReleaseException naming the nearest valid version, or the forms
     */
    public static Version parse(String text, String where) {
        return find(text).orElseThrow(() -> new ReleaseException(malformed(text, where)));
    }

    private static Problem malformed(String text, String where) {
        String hint = ALL.stream()
                .flatMap(scheme -> scheme.suggest(text).stream())
                .map(meant -> "write " + meant)
                .findFirst()
                .orElse("write "
                        + ALL.stream().map(VersionScheme::form).collect(Collectors.joining(", or "))
                        + " (a alpha, b beta, r release)");
        return new Problem(ProblemCode.VERSION_MALFORMED, "\"" + text + "\" is not a version", where, hint);
    }
}
