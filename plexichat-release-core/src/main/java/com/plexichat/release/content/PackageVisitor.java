package com.plexichat.release.content;

import com.plexichat.release.archive.ArchiveEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Looks at what is in a package while it is read; each method is for those who want more than its answer here. */
public interface PackageVisitor {
    /** Takes each entry, of whatever kind, before its content. */
    default void enter(ArchiveEntry entry) {}

    /** Takes the content of a file while it is read, however large; closed at its end. Empty for a file of no interest. */
    default Optional<OutputStream> follow(FileStart file) {
        return Optional.empty();
    }

    /** Whether the file is to be looked at as a whole: it is then held on disk, or in memory if it is small. */
    default boolean wants(FileStart file) {
        return false;
    }

    /**
     * Looks at a file that it wants, after its last byte.
     *
     * @throws IOException if the copy of the file cannot be read, never for what is wrong with its content
     */
    default void visit(PackagedFile file) throws IOException {}

    /** Takes a file that it wants, and that is larger than anybody holds: it is not visited. */
    default void tooLarge(FileStart file) {}
}
