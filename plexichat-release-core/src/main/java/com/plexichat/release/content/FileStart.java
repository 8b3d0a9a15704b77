package com.plexichat.release.content;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.platform.NativeHeader;
import java.util.Arrays;
import java.util.Optional;

/** What can be said of a file of a package before it is read: its entry, and up to {@link NativeHeader#START} first bytes. */
public final class FileStart {
    private final ArchiveEntry entry;
    private final byte[] bytes;

    FileStart(ArchiveEntry entry, byte[] bytes) {
        this.entry = entry;
        this.bytes = bytes;
    }

    public ArchiveEntry entry() {
        return entry;
    }

    /** As the archive has it, with the folder at the top. */
    public String path() {
        return entry.path();
    }

    /** The last part of the path. */
    public String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** True if the file begins with these bytes. */
    public boolean beginsWith(byte... first) {
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    /** What the file is, if it is native. */
    public Optional<NativeHeader> nativeHeader() {
        return NativeHeader.of(bytes, bytes.length);
    }
}
