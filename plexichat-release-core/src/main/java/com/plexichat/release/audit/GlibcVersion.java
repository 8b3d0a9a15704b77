package com.plexichat.release.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the GNU C library, such as 2.31. */
public record GlibcVersion(int major, int minor) implements Comparable<GlibcVersion> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})(?:\\.[0-9]{1,3})?");
    /** @throws IllegalArgumentException if the text is no version */
    public static GlibcVersion parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no version of glibc"));
    }

    static Optional<GlibcVersion> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new GlibcVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
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
