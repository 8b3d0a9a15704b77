package com.plexichat.release.component;

import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.util.List;

/** Finds components in files of one form. It says what the file says, and invents nothing. */
public interface ComponentReader {
    /** As evidence tells it, such as {@code npm-lock}. */
    String name();

    /** Whether a file seems to have the form. */
    boolean reads(FileStart file);

    /**
     * What the file says; of another form after all, or of none of our time, nothing.
     *
     * @throws BrokenSourceException if the file has the form, and is broken
     * @throws PackageUrl.UnusableNameException if it names what can be no package
     * @throws IOException if the copy of the file cannot be read
     */
    List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException;

    /** A file that should tell components, and cannot be read, or not all of it; its message says what is wrong with it. */
    final class BrokenSourceException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<FoundComponent> found;

        public BrokenSourceException(String message) {
            this(message, List.of());
        }

        /** @param found what could be read of it */
        public BrokenSourceException(String message, List<FoundComponent> found) {
            super(message);
            this.found = List.copyOf(found);
        }

        public List<FoundComponent> found() {
            return found;
        }
    }
}
