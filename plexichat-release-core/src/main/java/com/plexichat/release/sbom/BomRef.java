package com.plexichat.release.sbom;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A ref as both forms hold it to the character: different refs stay different. */
final class BomRef {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private BomRef() {}

    /** @param ref a package URL, which is written so already, or the ref of a file */
    static String of(String ref) {
        if (ref.startsWith("pkg:")) {
            return ref;
        }
        StringBuilder written = new StringBuilder(ref.length());
        ref.codePoints().forEach(each -> {
            if (each == '%' || Character.isWhitespace(each) || PlainText.isUnwritable(each)) {
                for (byte octet : octets(each)) {
                    HEX.toHexDigits(written.append('%'), octet);
                }
            } else {
                written.appendCodePoint(each);
            }
        });
        return written.toString();
    }

    private static byte[] octets(int each) {
        return new String(Character.toChars(each)).getBytes(StandardCharsets.UTF_8);
    }
}
