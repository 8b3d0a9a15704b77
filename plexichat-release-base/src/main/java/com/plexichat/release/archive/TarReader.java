package com.plexichat.release.archive;

import com.plexichat.release.integrity.HashingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** Reads any tar as a stream, whatever it was compressed by; nothing of it is trusted, and nothing but buffers is held. */
public final class TarReader {
    private final StrictTar tar;

    private TarReader(StrictTar tar) {
        this.tar = tar;
    }

    /** @param in stays open */
    public static TarReader of(InputStream in) {
        HashingInputStream counted = HashingInputStream.counting(in);
        return new TarReader(new StrictTar(new TarBytes(counted, counted, ArchiveWatch.NONE)));
    }

    /**
     * The next entry, whatever was read of the one before; empty where the mark ends the entries.
     *
     * @throws IOException if the tar is damaged, stops before its end, or has longer headers than any that is meant to be read
     */
    public Optional<ArchiveEntry> next() throws IOException {
        try {
            return tar.next().map(header -> EntryKinds.entry(header, tar.longHeaders()));
        } catch (RuntimeException damage) {
            // The parser answers some damage with exceptions of indexes and numbers.
            throw new IOException(
                    Objects.requireNonNullElse(damage.getMessage(), "it has not the form of a tar"), damage);
        }
    }

    /** What is left of the entry's content; it ends early with an {@link IOException} only. */
    public InputStream content() {
        return tar;
    }
}
