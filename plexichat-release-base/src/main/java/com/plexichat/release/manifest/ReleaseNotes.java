package com.plexichat.release.manifest;

import com.plexichat.release.integrity.FileDigest;

/** The title of a release and the digest of its text, which lies in {@value #FILE_NAME}. */
public record ReleaseNotes(String title, FileDigest digest) {
    public static final String FILE_NAME = "RELEASE_NOTES.md";

    /** The text with every entry, where {@value #FILE_NAME} would be longer than a server takes it. */
    public static final String FULL_FILE_NAME = "RELEASE_NOTES-full.md";

    public ReleaseNotes {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a release has a title");
        }
    }
}
