package com.plexichat.updater.health;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.Optional;

/**
 * The version that has to answer, in whatever written form.
 *
 * @param text with the build identifier, if it is known
 */
record WantedVersion(String text) {
    private static final String OLD_MARK = "v";

    /** True for the same version; where both have a build identifier it has to be the same one. */
    boolean isNamedBy(String said) {
        String wanted = unmarked(text);
        String named = unmarked(said.strip());
        Optional<Version> version = VersionSchemes.find(wanted);
        return version.isEmpty()
                ? wanted.equals(named)
                : VersionSchemes.find(named)
                        .filter(other -> isSame(version.get(), other))
                        .isPresent();
    }

    private static boolean isSame(Version one, Version other) {
        boolean isOneBuild = one.buildId().isEmpty()
                || other.buildId().isEmpty()
                || one.buildId().equals(other.buildId());
        return one.tag().equals(other.tag()) && isOneBuild;
    }

    /** No version begins with the mark, and many tags of before do. */
    private static String unmarked(String version) {
        return version.startsWith(OLD_MARK) ? version.substring(OLD_MARK.length()) : version;
    }
}
