package com.plexichat.release.archive;

import com.plexichat.release.integrity.FileDigest;
import java.util.List;

/**
 * What an archive was unpacked to, in its order.
 *
 * @param folders those that the archive names; the parents of its files are there too
 */
public record Unpacked(ArchiveTotals totals, List<File> files, List<ArchivePath> folders, List<ArchivePath> links) {
    /**
     * A file as it was written.
     *
     * @param mode as it is on disk
     */
    public record File(ArchivePath path, int mode, FileDigest digest) {}

    public Unpacked {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        links = List.copyOf(links);
    }
}
