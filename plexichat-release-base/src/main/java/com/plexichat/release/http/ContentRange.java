package com.plexichat.release.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that an answer holds (RFC 9110, 14.4).
 *
 * @param last the place of its last byte
 * @param total the size of the whole file
 */
record ContentRange(long first, long last, long total) {
    private static final Pattern FORM = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})");

    /** Empty for a text that does not say all three. */
    static Optional<ContentRange> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new ContentRange(
                        Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** True if it is all that comes after the first bytes of a file. */
    boolean isRestAfter(long bytes) {
        return first == bytes && last == total - 1;
    }
}
