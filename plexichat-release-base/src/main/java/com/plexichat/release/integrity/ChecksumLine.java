package com.plexichat.release.integrity;

/**
 * A line as GNU {@code sha256sum} prints and checks it; a name with a backslash or line break is escaped and the line
 * then begins with a backslash (coreutils manual, "md5sum invocation").
 */
public record ChecksumLine(Sha256 sha256, String name) {
    private static final String SEPARATOR = "  ";

    public ChecksumLine {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a checksum line names a file");
        }
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
