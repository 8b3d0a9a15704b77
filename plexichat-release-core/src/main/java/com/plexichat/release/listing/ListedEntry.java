package com.plexichat.release.listing;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.integrity.Sha256;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a package with the digest of its content.
 *
 * @param sha256 of a file
 */
public record ListedEntry(ArchiveEntry entry, Optional<Sha256> sha256) {
    private static final String PERMISSIONS = "rwxrwxrwx";

    public ListedEntry {
        if (sha256.isPresent() != (entry.kind() == Kind.FILE)) {
            throw new IllegalArgumentException("a file has content, and nothing else does");
        }
    }

    public String path() {
        return entry.path();
    }

    public Kind kind() {
        return entry.kind();
    }

    /** The bytes of a file; whatever a header says, nothing else has any. */
    public long bytes() {
        return kind() == Kind.FILE ? entry.size() : 0;
    }

    /** As in {@code hard-link}. */
    String kindText() {
        return kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As in {@code 0644}. */
    String octalMode() {
        return String.format("%04o", entry.mode());
    }

    /** As ls shows it, with {@code h} for a hard link and {@code ?} for what is of no usual kind. */
    String modeText() {
        StringBuilder text = new StringBuilder(PERMISSIONS);
        for (int i = 0; i < PERMISSIONS.length(); i++) {
            if ((entry.mode() & (0400 >> i)) == 0) {
                text.setCharAt(i, '-');
            }
        }
        mark(text, 2, 04000, 's');
        mark(text, 5, 02000, 's');
        mark(text, 8, 01000, 't');
        return letter() + text;
    }

    private void mark(StringBuilder text, int place, int bit, char letter) {
        if ((entry.mode() & bit) != 0) {
            boolean runs = text.charAt(place) == 'x';
            text.setCharAt(place, runs ? letter : Character.toUpperCase(letter));
        }
    }

    private String letter() {
        return switch (kind()) {
            case FILE -> "-";
            case FOLDER -> "d";
            case LINK -> "l";
            case HARD_LINK -> "h";
            case OTHER -> "?";
        };
    }
}
