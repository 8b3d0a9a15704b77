package com.plexichat.release.init;

import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionReader;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The version that is released next.
 *
 * @param version empty where CI's run number is the version
 * @param reason why it is this one
 */
record FirstVersion(VersionScheme scheme, Optional<Version> version, String reason) {
    /** Where nothing was released yet. */
    private static final Map<String, String> BEGINNINGS = Map.of("dotted", "a.1.0-1", "compact", "0a1");

    private static final NextVersion SMALLEST_STEP = new NextVersion(Optional.empty(), Optional.empty(), true);

    static FirstVersion of(Set<String> tags, InitAnswers answers) {
        VersionScheme scheme = answers.scheme()
                .or(() -> answers.version().flatMap(VersionSchemes::find).map(Version::scheme))
                .orElseGet(() -> schemeOf(tags));
        Optional<Version> given = answers.version().flatMap(scheme::parse);
        if (given.isPresent()) {
            return new FirstVersion(scheme, given, "plexichat.version says so");
        }
        if (scheme.isOfRuns()) {
            return new FirstVersion(scheme, Optional.empty(), "CI's run number is the version");
        }
        return greatest(tags, scheme)
                .map(last -> new FirstVersion(
                        scheme, Optional.of(SMALLEST_STEP.after(last)), "it follows tag " + last.tag()))
                .orElseGet(() -> new FirstVersion(
                        scheme,
                        Optional.ofNullable(BEGINNINGS.get(scheme.name())).flatMap(scheme::parse),
                        "no tag names a version yet"));
    }

    /** The first that a tag is of, in the order of the list; tags of other tools name none of them. */
    private static VersionScheme schemeOf(Set<String> tags) {
        return VersionSchemes.ALL.stream()
                .filter(scheme -> BEGINNINGS.containsKey(scheme.name()))
                .filter(scheme -> greatest(tags, scheme).isPresent())
                .findFirst()
                .orElse(VersionSchemes.DEFAULT);
    }

    private static Optional<Version> greatest(Set<String> tags, VersionScheme scheme) {
        VersionReader reader = VersionReader.ofProject(scheme);
        return tags.stream()
                .flatMap(tag -> reader.read(tag).version().stream())
                .filter(version ->
                        version.scheme().equals(scheme) && version.buildId().isEmpty())
                .max(Comparator.naturalOrder());
    }
}
