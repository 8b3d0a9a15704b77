package com.plexichat.release.content;

import com.plexichat.release.integrity.FileDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A whole file of a package; its content is there while it is visited, and no longer. */
public final class PackagedFile {
    private final FileStart start;
    private final FileDigest digest;
    private final HeldContent content;

    PackagedFile(FileStart start, FileDigest digest, HeldContent content) {
        this.start = start;
        this.digest = digest;
        this.content = content;
    }

    public FileStart start() {
        return start;
    }

    /** As the archive has it, with the folder at the top. */
    public String path() {
        return start.path();
    }

    public FileDigest digest() {
        return digest;
    }

    /** The content from its first byte, as often as it is asked for. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** A copy on disk, for what is read from its end or in parts. */
    public Path onDisk() throws IOException {
        return content.onDisk();
    }
}
