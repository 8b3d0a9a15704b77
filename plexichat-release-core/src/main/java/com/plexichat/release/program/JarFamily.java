package com.plexichat.release.program;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Jars in one folder whose names differ in nothing but words of operating systems and machines, as those of a library that
 * comes as one jar for each of them.
 *
 * @param name the path without these words
 */
record JarFamily(String name) {
    /** What os-maven-plugin, JavaFX, LWJGL and others put into the names of their jars. */
    private static final Pattern WORD = Pattern.compile("[-_.](?:"
            + "linux|android|freebsd|netbsd|openbsd|solaris|sunos|aix|osx|macosx?|mac|darwin|windows|win(?:32|64)?|"
            + "fedora|suse|musl|gnu|glibc|"
            + "x86[-_]?64|amd64|x64|x86(?:[-_]32)?|i[3-6]86|386|"
            + "aarch[-_]?64|arm(?:32|64|hf|v[5-8]l?|[-_](?:32|64))?|"
            + "riscv(?:[-_]?64)?|ppc(?:le)?[-_]?64(?:le|el)?|s390(?:x|[-_]64)?|loongarch[-_]?64|mips64(?:el)?"
            + ")(?=[-_.])");

    /** @param target the path of a jar in the package */
    static JarFamily of(String target) {
        int folder = target.lastIndexOf('/') + 1;
        String name = target.substring(folder).toLowerCase(Locale.ROOT);
        return new JarFamily(target.substring(0, folder) + WORD.matcher(name).replaceAll(""));
    }
}
