package com.plexichat.release.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name below the top of an archive that means the same place on every system, and never one outside.
 *
 * @param text parts with slashes between them, as in {@code chat/bin/run}
 */
public record ArchivePath(String text) implements Comparable<ArchivePath> {
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");
    private static final int LONGEST_PART = 255;
    private static final int LONGEST = 4096;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** @throws IllegalArgumentException if the name has a fault */
    public ArchivePath {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("\"" + VisibleText.of(text) + "\" " + fault.get());
        }
    }

    /** Why a text is no name of an entry, as the end of a sentence that begins with it; empty if it is one. */
    public static Optional<String> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of("has no name");
        }
        if (text.startsWith("/")) {
            return Optional.of("has an absolute name");
        }
        boolean isAscii = isAscii(text);
        if (hasControl(text)) {
            return Optional.of("has a control character in its name");
        }
        if (text.indexOf('\\') >= 0) {
            return Optional.of("has a backslash in its name");
        }
        // A name that was no UTF-8 is read with U+FFFD in it.
        if (!isAscii
                && (text.indexOf('\ufffd') >= 0
                        || !StandardCharsets.UTF_8.newEncoder().canEncode(text))) {
            return Optional.of("has a name that is not UTF-8");
        }
        if ((isAscii ? text.length() : bytes(text)) > LONGEST) {
            return Optional.of("has a name of more than " + LONGEST + " bytes");
        }
        for (int start = 0; start <= text.length(); ) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            if (end - start <= 2 && NO_NAMES.contains(text.substring(start, end))) {
                return Optional.of("has the part \"" + text.substring(start, end) + "\" in its name");
            }
            if (isAscii ? end - start > LONGEST_PART : bytes(text.substring(start, end)) > LONGEST_PART) {
                return Optional.of("has a part of more than " + LONGEST_PART + " bytes in its name");
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The usual case, in which much can be left out: an archive may have hundreds of thousands of names. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                return true;
            }
        }
        return false;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public List<String> parts() {
        return List.of(text.split("/", -1));
    }

    /** The last part. */
    public String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** The folder that it is in; empty at the top. */
    public Optional<ArchivePath> parent() {
        int slash = text.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new ArchivePath(text.substring(0, slash)));
    }

    /** The folders that it is below, the topmost first. */
    public List<ArchivePath> parents() {
        List<ArchivePath> parents = new ArrayList<>();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            parents.add(new ArchivePath(text.substring(0, slash)));
        }
        return parents;
    }

    /** The same for all names that are one on a system that knows no case, or normalises what it stores. */
    public String twinKey() {
        return twinKey(text);
    }

    /** The same of a name that is known to have no fault. */
    public static String twinKey(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT); // the same, without loading what knows all languages
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    @Override
    public int compareTo(ArchivePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
