package com.plexichat.release.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** A private key as PEM (RFC 7468), OpenSSH or OpenPGP armour: with its content, not the words alone. */
record KeyMark() implements Mark {
    /** What stands between lines, where a source of a program, JSON or XML holds them too. */
    private static final String BREAK =
            "(?:\\\\u000[AaDd]|&#(?:10|13|x0?[AaDd]);|%0[AaDd]|[\\s\"'+,*#>|\\\\rn]){0,400}+";

    private static final String BASE64 = "[A-Za-z0-9+/]";

    private static final Pattern SHAPE = Pattern.compile("(?<=-----)BEGIN "
            + "((?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?)-----"
            + BREAK
            + "(?:[A-Za-z-]{3,20}: [^\\r\\n\\\\&]{0,300}+" + BREAK + "){0,5}+"
            + "(" + BASE64 + "{40}|" + BASE64 + "{20,39}+" + BREAK + BASE64 + "{16})");

    /** Fewer different characters than encoded bytes of a key have. */
    private static final int FEWEST_CHARACTERS = 12;

    @Override
    public String anchor() {
        return "BEGIN ";
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(SHAPE, around, at)
                .filter(key -> key.group(2).chars().distinct().count() >= FEWEST_CHARACTERS)
                .map(key -> "a private key (" + key.group(1) + ")");
    }
}
