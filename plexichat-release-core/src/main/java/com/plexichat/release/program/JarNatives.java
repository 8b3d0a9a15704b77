package com.plexichat.release.program;

import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.platform.Platform;
import java.util.SortedSet;
import java.util.TreeSet;

/** The native files in a jar and in the jars inside it: whether the platform's is there, and what others are. */
final class JarNatives {
    /** A jar of a hundred kinds is no less clear for the first of them. */
    private static final int MOST_KINDS = 20;

    private final Platform platform;
    private final SortedSet<String> linux = new TreeSet<>();
    private final SortedSet<String> elsewhere = new TreeSet<>();
    private boolean fitting;

    JarNatives(Platform platform) {
        this.platform = platform;
    }

    void add(NativeHeader header) {
        fitting |= platform.accepts(header);
        SortedSet<String> kinds = header.isForLinux() ? linux : elsewhere;
        if (kinds.size() < MOST_KINDS) {
            kinds.add(header.describe());
        }
    }

    /** True if one of them is for the platform. */
    boolean fitThePlatform() {
        return fitting;
    }

    /** True if some are for Linux and none of them is for the platform. */
    boolean missesThePlatform() {
        return !linux.isEmpty() && !fitting;
    }

    /** True if all of them are for other systems. */
    boolean areForOtherSystems() {
        return linux.isEmpty() && !elsewhere.isEmpty();
    }

    String kinds() {
        return String.join("; ", linux.isEmpty() ? elsewhere : linux);
    }
}
