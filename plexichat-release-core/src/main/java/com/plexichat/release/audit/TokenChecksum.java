package com.plexichat.release.audit;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The checksum that tokens of GitHub and npm end with: the CRC-32 of what is random in them, in base 62. */
final class TokenChecksum {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 6;

    private TokenChecksum() {}

    /** @param token with the prefix, up to the first underscore */
    static boolean fits(String token) {
        int end = token.length() - LENGTH;
        return token.substring(end).equals(of(token.substring(token.indexOf('_') + 1, end)));
    }

    static String of(String random) {
        CRC32 crc = new CRC32();
        crc.update(random.getBytes(StandardCharsets.US_ASCII));
        StringBuilder digits = new StringBuilder();
        for (long rest = crc.getValue(); digits.length() < LENGTH; rest /= DIGITS.length()) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return digits.reverse().toString();
    }
}
