package com.plexichat.release.archive;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import java.util.Optional;

/** What may be in a package at all, whatever its name is. */
final class EntryRules {
    private EntryRules() {}

    /** What speaks against an entry, as the end of a sentence that begins with it. */
    static Optional<String> fault(ArchiveEntry entry) {
        if (entry.kind() == Kind.HARD_LINK) {
            return Optional.of(
                    "is a hard link to \"" + VisibleText.of(entry.linkTarget().orElseThrow()) + "\"");
        }
        if (entry.kind() == Kind.OTHER) {
            return Optional.of("is no file, folder or link: a device, a pipe, a file with holes or something unknown");
        }
        if (entry.hasSpecialBits()) {
            return Optional.of("has the setuid, setgid or sticky bit");
        }
        if (entry.kind() != Kind.FILE && entry.size() > 0) {
            return Optional.of("has content, and is no file");
        }
        return Optional.empty();
    }
}
