package com.plexichat.release.archive;

/** Counts what an archive unpacks to while it does, and stops it at the limits. */
final class ExtractionBudget {
    /** Small archives are mostly headers and padding, which gzip makes almost nothing of. */
    private static final long FREE_OF_RATIO = 1 << 20;

    private final ExtractionLimits limits;
    private final String where;
    private long bytes;
    private long entries;

    ExtractionBudget(ExtractionLimits limits, String where) {
        this.limits = limits;
        this.where = where;
    }

    /** The bytes so far, before and after gzip was taken off. */
    void passed(long compressed, long expanded) {
        if (expanded > FREE_OF_RATIO && expanded / limits.ratio() > compressed) {
            throw ArchiveProblems.tooLarge(
                    where, "the package unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    /** A name that will be on disk. */
    void entry(ArchivePath path) {
        entries++;
        if (entries > limits.entries()) {
            throw ArchiveProblems.tooLarge(where, "the package has more than " + limits.entries() + " entries");
        }
        if (path.parts().size() > limits.depth()) {
            throw ArchiveProblems.tooLarge(
                    where,
                    "the entry \"" + VisibleText.of(path.text()) + "\" is more than " + limits.depth()
                            + " levels deep");
        }
    }

    /** Bytes that a header announces: refused before the first of them is written. */
    void announced(long size) {
        if (size > limits.bytes() - bytes) {
            throw ArchiveProblems.tooLarge(
                    where, "the files of the package have more than " + limits.bytes() + " bytes");
        }
    }

    void written(long count) {
        announced(count);
        bytes += count;
    }
}
