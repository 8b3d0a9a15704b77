package com.plexichat.release.archive;

/** How jars are called, those of applications too. */
public final class JarName {
    private JarName() {}

    public static boolean is(String name) {
        return ends(name, ".jar") || ends(name, ".war") || ends(name, ".ear");
    }

    /** Each file of a package is asked: in no case is a text made for that. */
    private static boolean ends(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }
}
