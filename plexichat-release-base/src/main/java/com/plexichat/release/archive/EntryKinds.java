package com.plexichat.release.archive;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveEntry.Owner;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** What a parsed header means. */
final class EntryKinds {
    private static final int MODE = 07777;

    private EntryKinds() {}

    /** @param before what stands before the header; the header's own texts are in Latin-1 */
    static ArchiveEntry entry(TarArchiveEntry header, LongHeaders before) {
        Kind kind = kind(header);
        String name = before.text("path", header.getName());
        boolean isLink = kind == Kind.LINK || kind == Kind.HARD_LINK;
        return new ArchiveEntry(
                kind == Kind.FOLDER && name.endsWith("/") ? name.substring(0, name.length() - 1) : name,
                kind,
                header.getMode() & MODE,
                header.isSparse() ? header.getRealSize() : header.getSize(),
                isLink ? Optional.of(before.text("linkpath", header.getLinkName())) : Optional.empty(),
                new Owner(
                        header.getLongUserId(),
                        header.getLongGroupId(),
                        before.text("uname", header.getUserName()),
                        before.text("gname", header.getGroupName())),
                header.getLastModifiedTime().toInstant());
    }

    private static Kind kind(TarArchiveEntry header) {
        if (header.isSparse()) {
            return Kind.OTHER;
        }
        return switch (header.getLinkFlag()) {
            case TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM -> header.isDirectory() ? Kind.FOLDER : Kind.FILE;
            case TarConstants.LF_DIR -> Kind.FOLDER;
            case TarConstants.LF_SYMLINK -> Kind.LINK;
            case TarConstants.LF_LINK -> Kind.HARD_LINK;
            default -> Kind.OTHER;
        };
    }
}
