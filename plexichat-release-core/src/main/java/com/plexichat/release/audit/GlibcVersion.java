package com.plexichat.release.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the GNU C library, such as 2.31. */
public record GlibcVersion(int major, int minor) implements Comparable<GlibcVersion> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})(?:\\.[0-9]{1,3})?");
    private static final String PREFIX = "GLIBC_";

    /** A version of symbols that has no number: relative relocations came with 2.36. */
    private static final String RELATIVE_RELOCATIONS = "GLIBC_ABI_DT_RELR";

    private static final GlibcVersion OF_RELATIVE_RELOCATIONS = new GlibcVersion(2, 36);

    /** @throws IllegalArgumentException if the text is no version */
    public static GlibcVersion parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no version of glibc"));
    }

    private static Optional<GlibcVersion> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new GlibcVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The one that has symbols of such a version; empty if every one has, or it is that of another library. */
    static Optional<GlibcVersion> ofSymbols(String version) {
        if (version.equals(RELATIVE_RELOCATIONS)) {
            return Optional.of(OF_RELATIVE_RELOCATIONS);
        }
        return version.startsWith(PREFIX) ? find(version.substring(PREFIX.length())) : Optional.empty();
    }

    @Override
    public int compareTo(GlibcVersion other) {
        return Arrays.compare(new int[] {major, minor}, new int[] {other.major, other.minor});
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
