package com.plexichat.release.archive;

/** Sees how an archive grows while it is read, and stops it by throwing. */
@FunctionalInterface
public interface ArchiveWatch {
    ArchiveWatch NONE = (compressed, expanded) -> {};

    /** Both are the bytes so far: as they lie on disk, and after gzip was taken off. */
    void passed(long compressed, long expanded);
}
