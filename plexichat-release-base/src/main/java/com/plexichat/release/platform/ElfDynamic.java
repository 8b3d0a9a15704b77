package com.plexichat.release.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What an ELF file asks of the dynamic linker.
 *
 * @param soname the name by which others need it
 * @param needed the libraries that it needs, in the file's order
 * @param runpath where they are looked for; the older RPATH where that is all there is
 * @param versions by the name of a library, what it cannot be loaded without, such as {@code GLIBC_2.34}
 */
public record ElfDynamic(
        Optional<String> soname,
        List<String> needed,
        Optional<String> runpath,
        Map<String, SortedSet<String>> versions) {
    public ElfDynamic {
        needed = List.copyOf(needed);
        versions = new TreeMap<>(versions);
    }
}
