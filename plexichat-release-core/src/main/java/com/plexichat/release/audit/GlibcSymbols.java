package com.plexichat.release.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges the versions of symbols that a file needs, such as {@code GLIBC_2.34}. */
final class GlibcSymbols {
    private static final String PREFIX = "GLIBC_";

    /** What belongs to a version alone, and may be another thing in the next. */
    private static final String PRIVATE = "GLIBC_PRIVATE";

    /**
     * What a file may ask of the dynamic linker, and the first version that always has it. All but the first came after 2.42
     * was released, into the 2.42 of some distributions too.
     */
    private static final Map<String, GlibcVersion> OF_LINKER = Map.of(
            "GLIBC_ABI_DT_RELR", new GlibcVersion(2, 36),
            "GLIBC_ABI_GNU_TLS", new GlibcVersion(2, 43),
            "GLIBC_ABI_GNU2_TLS", new GlibcVersion(2, 43),
            "GLIBC_ABI_DT_X86_64_PLT", new GlibcVersion(2, 43));

    private static final int MOST_NAMED = 5;

    private GlibcSymbols() {}

    /** Why servers that have this version, or a newer one, may not load what needs these; those of other libraries are passed over. */
    static List<String> faults(Collection<String> names, GlibcVersion floor) {
        List<String> faults = new ArrayList<>();
        names.stream()
                .flatMap(name -> firstWith(name).stream())
                .max(Comparator.naturalOrder())
                .filter(needed -> needed.compareTo(floor) > 0)
                .ifPresent(needed -> faults.add("it needs glibc " + needed + ", and servers may have " + floor));
        if (names.contains(PRIVATE)) {
            faults.add("it needs what is private to the one glibc that it was built with (" + PRIVATE + ")");
        }
        String unknown = names.stream()
                .filter(name -> name.startsWith(PREFIX) && !name.equals(PRIVATE))
                .filter(name -> firstWith(name).isEmpty())
                .sorted()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            faults.add("it needs " + unknown + ", and it is not known which glibc has that");
        }
        return faults;
    }

    private static Optional<GlibcVersion> firstWith(String name) {
        return name.startsWith(PREFIX)
                ? Optional.ofNullable(OF_LINKER.get(name)).or(() -> GlibcVersion.find(name.substring(PREFIX.length())))
                : Optional.empty();
    }
}
