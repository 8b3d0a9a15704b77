package com.plexichat.release.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * What stands before an entry because its header has no room for it, as it is: the parser drops the slash of absolute
 * names and replaces what is not UTF-8.
 */
final class LongHeaders {
    private final Map<String, String> global = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();

    void startEntry() {
        own.clear();
    }

    void add(byte type, byte[] content) {
        switch (type) {
            case TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER -> addRecords(content, global);
            case TarConstants.LF_PAX_EXTENDED_HEADER_LC, TarConstants.LF_PAX_EXTENDED_HEADER_UC ->
                addRecords(content, own);
            case TarConstants.LF_GNUTYPE_LONGNAME -> own.putIfAbsent("path", unterminated(content));
            case TarConstants.LF_GNUTYPE_LONGLINK -> own.putIfAbsent("linkpath", unterminated(content));
            default -> {
                // A record of an ordinary entry.
            }
        }
    }

    /**
     * @param key as POSIX names it
     * @param inHeader the text of the entry's header, in Latin-1
     */
    String text(String key, String inHeader) {
        return Optional.ofNullable(own.getOrDefault(key, global.get(key)))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> utf8(inHeader.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String unterminated(byte[] content) {
        int length = content.length;
        while (length > 0 && content[length - 1] == 0) {
            length--;
        }
        return new String(content, 0, length, StandardCharsets.UTF_8);
    }

    /** Lines such as {@code 25 path=top/a/long/name}, where the number is the length of the line (POSIX, pax). */
    private static void addRecords(byte[] content, Map<String, String> records) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? start : start + Integer.parseInt(text.substring(start, space));
            if (end <= space || end > text.length()) {
                throw new IllegalArgumentException("a long header of an entry is wrong");
            }
            String record = text.substring(space + 1, end - 1);
            int equals = record.indexOf('=');
            if (equals >= 0) {
                byte[] value = record.substring(equals + 1).getBytes(StandardCharsets.ISO_8859_1);
                records.put(record.substring(0, equals), utf8(value));
            }
            start = end;
        }
    }

    private static String utf8(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
