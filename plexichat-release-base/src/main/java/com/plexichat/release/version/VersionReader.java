package com.plexichat.release.version;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads texts that may name versions, such as the tags of a repository: whatever they are, it says what. */
public final class VersionReader {
    private final List<VersionScheme> schemes;

    private VersionReader(List<VersionScheme> schemes) {
        this.schemes = schemes;
    }

    /** Reads all schemes but those that a project has to choose. */
    public static VersionReader ofAnyProject() {
        return new VersionReader(VersionSchemes.ALL.stream()
                .filter(scheme -> !scheme.needsChoice())
                .toList());
    }

    /** Reads as a project of that scheme does; versions of the other schemes are still known as such. */
    public static VersionReader ofProject(VersionScheme chosen) {
        return new VersionReader(VersionSchemes.ALL.stream()
                .filter(scheme -> scheme.equals(chosen) || !scheme.needsChoice())
                .toList());
    }

    public VersionName read(String text) {
        Optional<VersionName> canonical =
                first(scheme -> scheme.parse(text)).map(version -> new VersionName.Canonical(text, version));
        return canonical
                .or(() -> first(scheme -> scheme.parseOldSpelling(text))
                        .map(version -> new VersionName.OldSpelling(text, version)))
                .or(() -> LegacyVersion.parse(text).map(version -> new VersionName.Legacy(text, version)))
                .orElseGet(() -> new VersionName.Invalid(text, first(scheme -> scheme.suggest(text))));
    }

    /** A loop, since a repository may have tens of thousands of tags to read. */
    private Optional<Version> first(Function<VersionScheme, Optional<Version>> reading) {
        for (VersionScheme scheme : schemes) {
            Optional<Version> version = reading.apply(scheme);
            if (version.isPresent()) {
                return version;
            }
        }
        return Optional.empty();
    }
}
