package com.plexichat.release.deflate;

/**
 * How hard is looked for repetitions.
 *
 * @param depth how many places are compared at most
 * @param enough a repetition of this length is taken without looking further
 * @param isPatient whether the next place may have a better repetition, and is looked at before one is taken
 */
record Effort(int depth, int enough, boolean isPatient) {
    private static final Effort[] OF_LEVEL = {
        new Effort(2, 12, false),
        new Effort(4, 16, false),
        new Effort(10, 32, false),
        new Effort(4, 14, true),
        new Effort(6, 20, true),
        new Effort(11, 36, true),
        new Effort(32, 100, true),
        new Effort(100, HashChains.LONGEST, true),
        new Effort(400, HashChains.LONGEST, true)
    };

    static Effort ofLevel(int level) {
        if (level < 1 || level > OF_LEVEL.length) {
            throw new IllegalArgumentException("a level is between 1 and " + OF_LEVEL.length);
        }
        return OF_LEVEL[level - 1];
    }
}
