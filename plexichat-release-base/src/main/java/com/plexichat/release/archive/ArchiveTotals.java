package com.plexichat.release.archive;

import com.plexichat.release.integrity.FileDigest;

/**
 * What identifies an archive that was read to its end.
 *
 * @param archive the bytes as they lie on disk
 * @param tar the bytes after gzip was taken off, all of them
 * @param contentAfterEnd whether something other than zeros follows the mark that ends the entries
 */
public record ArchiveTotals(FileDigest archive, FileDigest tar, boolean contentAfterEnd) {}
