package com.plexichat.release.sbom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a bill as the library writes it, and as it is on every machine: the library asks for locale and line ends. */
final class RenderedBill {
    static final String NO_NUMBER = "urn:uuid:00000000-0000-0000-0000-000000000000";

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern TIME = Pattern.compile("(\"timestamp\" : \"|<timestamp>)[^\"<]*");

    private final String text;

    /** @param time of the release, which the library writes in the digits of the machine's language */
    RenderedBill(String rendered, Instant time) {
        String lines = LINE_END.matcher(rendered).replaceAll("\n");
        this.text = TIME.matcher(lines).replaceFirst("$1" + Matcher.quoteReplacement(time.toString()));
    }

    /** The number that follows from the content. */
    String number() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The number and the time stand at the top, before any text of others. */
    String numbered(String number) {
        int at = text.indexOf(NO_NUMBER);
        return text.substring(0, at) + number + text.substring(at + NO_NUMBER.length());
    }
}
