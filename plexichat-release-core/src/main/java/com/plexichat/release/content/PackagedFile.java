package com.plexichat.release.content;

import com.plexichat.release.integrity.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** A whole file of a package; its content is there while it is visited, and no longer. */
public final class PackagedFile {
    private final FileStart start;
    private final HeldContent content;

    PackagedFile(FileStart start, HeldContent content) {
        this.start = start;
        this.content = content;
    }

    public FileStart start() {
        return start;
    }

    /** As the archive has it, with the folder at the top. */
    public String path() {
        return start.path();
    }

    /** Of its content, which is read for that: most files are nobody's to be hashed. */
    public Sha256 digest() throws IOException {
        try (InputStream bytes = open()) {
            return Sha256.of(bytes::transferTo);
        }
    }

    /** The content from its first byte, as often as it is asked for. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** The content, for what is read from its end or in parts. */
    public SeekableByteChannel channel() throws IOException {
        return content.channel();
    }

    /** A copy on disk, for what reads files only. */
    public Path onDisk() throws IOException {
        return content.onDisk();
    }
}
