package com.plexichat.release.report.actions;

import com.plexichat.release.archive.VisibleText;
import java.util.stream.Collectors;

/** Texts that others may have written, as Markdown that shows them and does nothing else. */
final class Markdown {
    private static final String ACTIVE = "\\`*_[]<>#|&~$@";

    private Markdown() {}

    /** The text on one line. */
    static String text(String text) {
        return text.lines().map(Markdown::line).collect(Collectors.joining("<br>"));
    }

    private static String line(String line) {
        StringBuilder safe = new StringBuilder();
        line.codePoints().forEach(point -> {
            if (ACTIVE.indexOf(point) >= 0) {
                safe.append('\\').appendCodePoint(point);
            } else {
                String shown = VisibleText.of(Character.toString(point));
                safe.append(shown.startsWith("\\") ? "\\" + shown : shown);
            }
        });
        return safe.toString();
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** A link whose address can neither end it nor the cell that it is in. */
    static String link(String address) {
        String safe = address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace(" ", "%20");
        return "<" + safe + ">";
    }
}
