package com.plexichat.release.undeclared;

import java.util.regex.Pattern;

/** Tells by its name which file says what version a program has. */
final class VersionFiles {
    private static final Pattern NAMES =
            Pattern.compile("(?:_{0,2}version_{0,2}(?:\\.(?:json|txt|py|go|js|ts|rb|properties))?)");

    private VersionFiles() {}

    static boolean include(String path) {
        RepositoryPath file = RepositoryPath.of(path);
        return file.isOfTheProgram() && NAMES.matcher(file.name()).matches();
    }
}
