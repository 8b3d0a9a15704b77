package com.plexichat.release.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * What an archive says of an entry; nothing of it can be trusted.
 *
 * @param path as the archive has it, for a folder without its last slash
 * @param mode permissions with the setuid, setgid and sticky bits
 * @param size in bytes
 * @param linkTarget of a link or hard link
 */
public record ArchiveEntry(
        String path, Kind kind, int mode, long size, Optional<String> linkTarget, Owner owner, Instant time) {
    /** Kinds as users of an archive tell them apart. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        HARD_LINK,
        /** A device, a pipe, a file with holes, or something unknown. */
        OTHER
    }

    /** Whom the entry belongs to, by number and by name. */
    public record Owner(long userId, long groupId, String userName, String groupName) {}

    public ArchiveEntry {
        if (size < 0 || (mode & ~07777) != 0) {
            throw new IllegalArgumentException("an entry has a size and the bits of a mode");
        }
        boolean isLink = kind == Kind.LINK || kind == Kind.HARD_LINK;
        if (linkTarget.isPresent() != isLink) {
            throw new IllegalArgumentException("a link leads somewhere, and nothing else does");
        }
    }

    /** True if it would run as its owner or group, or has the sticky bit. */
    public boolean hasSpecialBits() {
        return (mode & 07000) != 0;
    }
}
