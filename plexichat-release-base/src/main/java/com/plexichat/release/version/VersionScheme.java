package com.plexichat.release.version;

import java.util.Optional;

/** One form of versions: how its texts are read, printed and mended. */
public interface VersionScheme {
    /** The form in words, with an example. */
    String form();

    /** The version that a text in this form names; empty for any other text. */
    Optional<Version> parse(String text);

    /** The canonical text without qualifier and build identifier. */
    String print(Version version);

    /** The version that the writer of a text almost in this form meant. */
    Optional<Version> suggest(String nearMiss);
}
