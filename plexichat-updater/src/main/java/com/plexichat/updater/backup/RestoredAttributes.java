package com.plexichat.updater.backup;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.NoLink;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Owners, modes and times as they were saved; owners, and the bits that lend them, are given by root only. */
record RestoredAttributes(boolean byRoot) {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final int PERMISSIONS = 0777;

    /** @param folder was made by this process */
    static RestoredAttributes by(Path folder) throws IOException {
        return new RestoredAttributes(Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")));
    }

    /** A new file, for its owner only until all its content is there. */
    OutputStream newFile(Path place, ArchiveEntry entry) throws IOException {
        OutputStream file = Channels.newOutputStream(Files.newByteChannel(
                place, NEW, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
        return new FilterOutputStream(file) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                super.close();
                set(place, entry);
            }
        };
    }

    void set(Path place, ArchiveEntry entry) throws IOException {
        NoLink.require(place);
        setOwner(place, entry);
        // After the owner, whose change takes the setuid bit away.
        int mode = byRoot ? entry.mode() : entry.mode() & PERMISSIONS;
        Files.setAttribute(place, "unix:mode", mode, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(place, "lastModifiedTime", FileTime.from(entry.time()), LinkOption.NOFOLLOW_LINKS);
    }

    void setOwner(Path place, ArchiveEntry entry) throws IOException {
        if (byRoot) {
            Files.setAttribute(place, "unix:uid", (int) entry.owner().userId(), LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(place, "unix:gid", (int) entry.owner().groupId(), LinkOption.NOFOLLOW_LINKS);
        }
    }
}
