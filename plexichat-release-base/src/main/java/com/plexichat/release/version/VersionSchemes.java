package com.plexichat.release.version;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The schemes that a version may have; a new scheme is one class and one line here. */
public final class VersionSchemes {
    /** The scheme of a project that chose none. */
    public static final VersionScheme DEFAULT = new DottedScheme();

    public static final List<VersionScheme> ALL = List.of(
            DEFAULT, // a.1.2-1
            new CompactScheme(), // 0a1
            new StagingScheme()); // staging-13

    private VersionSchemes() {}

    /** @throws ReleaseException naming the schemes that there are */
    public static VersionScheme named(String name, String where) {
        return ALL.stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "\"" + name + "\" is not a scheme of versions",
                        where,
                        "write " + ALL.stream().map(VersionScheme::name).collect(Collectors.joining(", ")))));
    }

    /** The version of any scheme that a text names; empty if it has none of the forms. */
    public static Optional<Version> find(String text) {
        return ALL.stream().flatMap(scheme -> scheme.parse(text).stream()).findFirst();
    }

    /**
     * The version that a text names in a project's scheme.
     *
     * @param where the file or parameter that holds the text
     * @throws ReleaseException naming the nearest valid version or the form, or the other scheme that the text is of
     */
    public static Version parse(String text, VersionScheme scheme, String where) {
        return scheme.parse(text)
                .orElseThrow(() -> new ReleaseException(find(text)
                        .map(other -> foreign(other, scheme, where))
                        .orElseGet(() -> malformed(text, scheme, where))));
    }

    private static Problem foreign(Version other, VersionScheme scheme, String where) {
        return new Problem(
                ProblemCode.VERSION_SCHEME_DIFFERS,
                other + " is a version of the " + other.scheme().name() + " scheme, the project's is " + scheme.name(),
                where,
                "write " + scheme.form() + ", or set plexichat.scheme to "
                        + other.scheme().name());
    }

    private static Problem malformed(String text, VersionScheme scheme, String where) {
        String hint = scheme.parseOldSpelling(text)
                .or(() -> scheme.suggest(text))
                .map(Version::text)
                .orElse(scheme.form() + (scheme.needsChoice() ? "" : " (a alpha, b beta, r release)"));
        return new Problem(
                ProblemCode.VERSION_MALFORMED,
                "\"" + text + "\" is not a " + scheme.name() + " version",
                where,
                "write " + hint);
    }
}
