package com.plexichat.release.integrity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as GNU {@code sha256sum} prints and checks it; a name with a backslash or line break is escaped and the line
 * then begins with a backslash (coreutils manual, "md5sum invocation").
 */
public record ChecksumLine(Sha256 sha256, String name) {
    private static final String SEPARATOR = "  ";

    private static final Pattern FORM =
            Pattern.compile("(?<escaped>\\\\?)(?<digest>[0-9A-Fa-f]{64}) [ *](?<name>[^\n\r\0]+)");

    public ChecksumLine {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a checksum line names a file");
        }
    }

    /**
     * What a line without its line feed says, whether the file was read as text or as binary; empty for a line that {@code
     * sha256sum} does not print.
     */
    public static Optional<ChecksumLine> parse(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Sha256 sha256 = new Sha256(parts.group("digest").toLowerCase(Locale.ROOT));
        String name = parts.group("name");
        return (parts.group("escaped").isEmpty() ? Optional.of(name) : unescaped(name))
                .map(real -> new ChecksumLine(sha256, real));
    }

    /** Empty if there is an escape that means nothing. */
    private static Optional<String> unescaped(String name) {
        StringBuilder real = new StringBuilder(name.length());
        boolean escape = false;
        for (int i = 0; i < name.length(); i++) {
            char each = name.charAt(i);
            int meaning = "\\nr".indexOf(each);
            if (escape && meaning < 0) {
                return Optional.empty();
            }
            if (escape || each != '\\') {
                real.append(escape ? "\\\n\r".charAt(meaning) : each);
                escape = false;
            } else {
                escape = true;
            }
        }
        return escape ? Optional.empty() : Optional.of(real.toString());
    }

    /** The line with its line feed. */
    public String text() {
        StringBuilder text = new StringBuilder(length());
        appendTo(text);
        return text.toString();
    }

    /** In characters, as long as nothing is escaped. */
    public int length() {
        return sha256.hex().length() + SEPARATOR.length() + name.length() + 1;
    }

    /** Adds the line with its line feed: a manifest has many thousands of them. */
    public void appendTo(StringBuilder text) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        if (!escaped.equals(name)) {
            text.append('\\');
        }
        text.append(sha256.hex()).append(SEPARATOR).append(escaped).append('\n');
    }
}
