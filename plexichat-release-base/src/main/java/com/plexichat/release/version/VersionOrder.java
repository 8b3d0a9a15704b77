package com.plexichat.release.version;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The order of whatever texts name: legacy below every version of a scheme, then the versions, then what has no place.
 * No text defines an order between two schemes, so none is guessed.
 */
public final class VersionOrder {
    private static final Comparator<VersionName> ORDER = Comparator.comparing(VersionOrder::rank)
            .thenComparing(VersionOrder::compareLegacy)
            .thenComparing(VersionOrder::compareVersions);

    private enum Rank {
        LEGACY,
        VERSION,
        PLACELESS
    }

    private VersionOrder() {}

    /**
     * Negative, zero or positive as the first is lower, of the same rank or higher.
     *
     * @throws ReleaseException if one of them is no version, or no text says which of their two forms is higher
     */
    public static int compare(VersionName one, VersionName other) {
        Optional<String> reason = incomparable(one, other);
        if (reason.isPresent()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.VERSIONS_INCOMPARABLE,
                    reason.get(),
                    "",
                    Stream.of(one, other)
                            .flatMap(name -> name.canonical().isEmpty() ? name.suggestion().stream() : Stream.of())
                            .findFirst()
                            .map(meant -> "write " + meant)
                            .orElse("compare versions of one scheme, or a version of a scheme with one from before the"
                                    + " schemes")));
        }
        return ORDER.compare(one, other);
    }

    /**
     * The names in ascending order; those that have no place come last, in the order given.
     *
     * @throws ReleaseException if the names are of several schemes
     */
    public static List<VersionName> sorted(List<VersionName> names) {
        List<Version> schemes = names.stream()
                .flatMap(name -> name.version().stream())
                .filter(distinctSchemes())
                .toList();
        if (schemes.size() > 1) {
            throw new ReleaseException(new Problem(
                    ProblemCode.VERSIONS_INCOMPARABLE,
                    ofTwoSchemes(schemes.get(0), schemes.get(1)),
                    "",
                    "sort the versions of one scheme at a time"));
        }
        return names.stream().sorted(ORDER).toList();
    }

    private static Predicate<Version> distinctSchemes() {
        Set<VersionScheme> seen = new HashSet<>();
        return version -> seen.add(version.scheme());
    }

    /** True if it is defined which of the two is higher, or that they are of the same rank. */
    public static boolean isDefined(VersionName one, VersionName other) {
        return incomparable(one, other).isEmpty();
    }

    private static Optional<String> incomparable(VersionName one, VersionName other) {
        for (VersionName name : List.of(one, other)) {
            if (rank(name) == Rank.PLACELESS) {
                return Optional.of("\"" + name.input() + "\" is not a version");
            }
        }
        if (one.version().isPresent() && other.version().isPresent()) {
            Version ours = one.version().get();
            Version theirs = other.version().get();
            return ours.isComparableTo(theirs) ? Optional.empty() : Optional.of(ofTwoSchemes(ours, theirs));
        }
        return one instanceof VersionName.Legacy ours
                        && other instanceof VersionName.Legacy theirs
                        && ours.meant().form() != theirs.meant().form()
                ? Optional.of("no text says which of " + one.input() + " and " + other.input() + " is higher")
                : Optional.empty();
    }

    private static String ofTwoSchemes(Version one, Version other) {
        return one + " is a version of the " + one.scheme().name() + " scheme and " + other + " of the "
                + other.scheme().name() + " scheme: no text says which is higher";
    }

    private static Rank rank(VersionName name) {
        return name.version().isPresent()
                ? Rank.VERSION
                : name instanceof VersionName.Legacy ? Rank.LEGACY : Rank.PLACELESS;
    }

    private static int compareLegacy(VersionName one, VersionName other) {
        return one instanceof VersionName.Legacy ours && other instanceof VersionName.Legacy theirs
                ? ours.meant().compareTo(theirs.meant())
                : 0;
    }

    private static int compareVersions(VersionName one, VersionName other) {
        return one.version().isPresent() && other.version().isPresent()
                ? one.version().get().compareTo(other.version().get())
                : 0;
    }
}
