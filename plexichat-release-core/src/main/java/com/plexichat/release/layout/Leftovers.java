package com.plexichat.release.layout;

import java.util.Locale;
import java.util.Set;

/** Names that tools leave behind in source folders, in capitals or not, and no program needs. */
public final class Leftovers {
    private static final Set<String> FOLDERS =
            Set.of(".git", ".svn", ".hg", ".idea", ".vscode", "__macosx", "__pycache__");
    private static final Set<String> FILES = Set.of(
            ".git", ".gitattributes", ".gitignore", ".gitkeep", ".keep", ".ds_store", "thumbs.db", "desktop.ini");

    private Leftovers() {}

    /** @param name with slashes between its parts */
    public static boolean contain(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        String last = parts[parts.length - 1];
        return FILES.contains(last) || last.endsWith("~") || (last.startsWith(".") && last.endsWith(".swp"));
    }
}
