package com.plexichat.release.archive;

/**
 * How much an archive may unpack to.
 *
 * @param bytes of all files together
 * @param entries files, links and folders, those that only their content names too
 * @param ratio how many times its own size the archive may unpack to, headers and padding too
 * @param depth how many parts a name may have
 */
public record ExtractionLimits(long bytes, long entries, long ratio, int depth) {
    public ExtractionLimits {
        if (bytes < 0 || entries < 1 || ratio < 1 || depth < 1) {
            throw new IllegalArgumentException("limits leave room for one entry");
        }
    }
}
