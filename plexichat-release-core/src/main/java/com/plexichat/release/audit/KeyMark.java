package com.plexichat.release.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A private key as a text: with its content, not the words alone.
 *
 * @param shape from the anchor on: the kind of the key, and the begin of its content
 */
record KeyMark(String anchor, Pattern shape) implements Mark {
    /** What stands between lines, where a source of a program, JSON or XML holds them too. */
    private static final String BREAK =
            "(?:\\\\u000[AaDd]|&#(?:10|13|x0?[AaDd]);|%0[AaDd]|[\\s\"'+,*#>|\\\\rn]){0,400}+";

    private static final String BASE64 = "[A-Za-z0-9+/]";

    private static final String CONTENT = "(" + BASE64 + "{40}|" + BASE64 + "{20,39}+" + BREAK + BASE64 + "{16})";

    private static final Pattern PEM = Pattern.compile("(?<=-----)BEGIN "
            + "((?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?)-----"
            + BREAK
            + "(?:[A-Za-z-]{3,20}: [^\\r\\n\\\\&]{0,300}+" + BREAK + "){0,5}+"
            + CONTENT);

    /** With the public key and a comment before the private one. */
    private static final Pattern PUTTY = Pattern.compile(
            "(PuTTY)-User-Key-File-[0-9]: .{0,1600}?Private-Lines: [0-9]{1,3}+" + BREAK + CONTENT, Pattern.DOTALL);

    /** Fewer different characters than encoded bytes of a key have. */
    private static final int FEWEST_CHARACTERS = 12;

    /** PEM (RFC 7468), OpenSSH or OpenPGP armour. */
    static KeyMark pem() {
        return new KeyMark("BEGIN ", PEM);
    }

    /** As PuTTY writes it ({@code .ppk}). */
    static KeyMark putty() {
        return new KeyMark("PuTTY-User-Key-File-", PUTTY);
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(shape, around, at)
                .filter(key -> key.group(2).chars().distinct().count() >= FEWEST_CHARACTERS)
                .map(key -> "a private key (" + key.group(1) + ")");
    }
}
