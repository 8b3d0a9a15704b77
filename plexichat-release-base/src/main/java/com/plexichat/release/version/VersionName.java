package com.plexichat.release.version;

import java.util.Optional;

/** What a text that should name a version turned out to be. */
public sealed interface VersionName {
    /** The text as it was given. */
    String input();

    /** The name of the scheme, {@code legacy} or {@code invalid}. */
    String kind();

    /** The text as it is printed; empty for an invalid one. */
    Optional<String> canonical();

    /** The version of a scheme that is meant: by a canonical text, or by an old spelling of one. */
    default Optional<Version> version() {
        return Optional.empty();
    }

    /** The version to write instead; empty where the text is right, or nobody knows what it meant. */
    default Optional<Version> suggestion() {
        return Optional.empty();
    }

    /** A version of a scheme, in canonical form. */
    record Canonical(String input, Version meant) implements VersionName {
        @Override
        public String kind() {
            return meant.scheme().name();
        }

        @Override
        public Optional<String> canonical() {
            return Optional.of(meant.text());
        }

        @Override
        public Optional<Version> version() {
            return Optional.of(meant);
        }
    }

    /** An old name of a version of a scheme, such as {@code b1.1-9}: read where it is, never given again. */
    record OldSpelling(String input, Version meant) implements VersionName {
        @Override
        public String kind() {
            return "legacy";
        }

        @Override
        public Optional<String> canonical() {
            return Optional.of(meant.text());
        }

        @Override
        public Optional<Version> version() {
            return Optional.of(meant);
        }

        @Override
        public Optional<Version> suggestion() {
            return Optional.of(meant);
        }
    }

    /** A version from before the schemes. */
    record Legacy(String input, LegacyVersion meant) implements VersionName {
        @Override
        public String kind() {
            return "legacy";
        }

        @Override
        public Optional<String> canonical() {
            return Optional.of(meant.text());
        }
    }

    /** No version. */
    record Invalid(String input, Optional<Version> suggestion) implements VersionName {
        @Override
        public String kind() {
            return "invalid";
        }

        @Override
        public Optional<String> canonical() {
            return Optional.empty();
        }
    }
}
