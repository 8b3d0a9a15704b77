package com.plexichat.release.integrity;

/**
 * A line as GNU {@code sha256sum} prints and checks it; a name with a backslash or line break is escaped and the line
 * then begins with a backslash (coreutils manual, "md5sum invocation").
 */
public record ChecksumLine(Sha256 sha256, String name) {
    public ChecksumLine {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a checksum line names a file");
        }
    }

    /** The line with its line feed. */
    public String text() {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + sha256.hex() + "  " + escaped + "\n";
    }
}
