package com.plexichat.release.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Names that tools leave behind in source folders, in capitals or not, and no program needs. */
public final class Leftovers {
    private static final Set<String> FOLDERS =
            Set.of(".git", ".svn", ".hg", ".idea", ".vscode", "__macosx", "__pycache__");
    private static final Set<String> FILES = Set.of(
            ".git", ".gitattributes", ".gitignore", ".gitkeep", ".keep", ".ds_store", "thumbs.db", "desktop.ini");

    private Leftovers() {}

    /** Whether a file is left behind, or lies in a folder that is. */
    public static boolean contain(String path) {
        String[] names = path.split("/", -1);
        return Arrays.stream(names, 0, names.length - 1).anyMatch(Leftovers::isFolder)
                || isFile(names[names.length - 1]);
    }

    /** @param name without those of the folders around it */
    public static boolean isFolder(String name) {
        return FOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** @param name without those of the folders around it */
    public static boolean isFile(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return FILES.contains(small) || small.endsWith("~") || (small.startsWith(".") && small.endsWith(".swp"));
    }
}
