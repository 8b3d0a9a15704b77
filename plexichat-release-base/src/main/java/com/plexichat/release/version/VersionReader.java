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

    /** Reads all schemes, those too that a project has to choose. */
    public static VersionReader ofAnyScheme() {
        return new VersionReader(VersionSchemes.ALL);
    }

    /** Reads as a project of that scheme does; versions of the other schemes are still known as such. */
    public static VersionReader ofProject(VersionScheme chosen) {
        return new VersionReader(VersionSchemes.ALL.stream()
                .filter(scheme -> scheme.equals(chosen) || !scheme.needsChoice())
                .toList());
    }

    public VersionName read(String text) {
        for (VersionScheme scheme : schemes) {
            Optional<Version> version = scheme.parse(text);
            if (version.isPresent()) {
                return new VersionName.Canonical(text, version.get());
            }
        }
        return unusual(text);
    }

    private VersionName unusual(String text) {
        Optional<VersionName> oldSpelling = first(scheme -> scheme.parseOldSpelling(text))
                .map(version -> new VersionName.OldSpelling(text, version));
        return oldSpelling
                .or(() -> LegacyVersion.parse(text).map(version -> new VersionName.Legacy(text, version)))
                .orElseGet(() -> new VersionName.Invalid(text, first(scheme -> scheme.suggest(text))));
    }

    private Optional<Version> first(Function<VersionScheme, Optional<Version>> reading) {
        return schemes.stream()
                .flatMap(scheme -> reading.apply(scheme).stream())
                .findFirst();
    }
}
