package com.plexichat.release.archive;

/** How a name that anybody may have written is shown: on one line, and every character of it can be seen. */
public final class VisibleText {
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int LONGEST = 100;

    private VisibleText() {}

    /** The name with a backslash, and what is no letter, mark, digit, sign or plain space, written as an escape. */
    public static String of(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (point == '\\') {
                shown.append("\\\\");
            } else if (point == '\n') {
                shown.append("\\n");
            } else if (isVisible(point)) {
                shown.appendCodePoint(point);
            } else if (Character.isBmpCodePoint(point)) {
                shown.append(String.format("\\u%04x", point));
            } else {
                shown.append(String.format("\\u{%x}", point));
            }
        });
        return shown.toString();
    }

    /** The name in ASCII, all else written as an escape, so that names which look the same are told apart. */
    public static String inAscii(String name) {
        StringBuilder shown = new StringBuilder();
        of(name).chars().forEach(unit -> {
            if (unit < FIRST_BEYOND_ASCII) {
                shown.append((char) unit);
            } else {
                shown.append(String.format("\\u%04x", unit));
            }
        });
        return shown.toString();
    }

    /** The name, or its beginning and end if it is too long to be read. */
    public static String brief(String name) {
        String shown = of(name);
        int length = shown.codePointCount(0, shown.length());
        return length <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST / 2))
                        + "..."
                        + shown.substring(shown.offsetByCodePoints(shown.length(), -LONGEST / 2));
    }

    /** JSON with the same meaning, in which every character can be seen; JSON itself escapes the oldest of them only. */
    public static String inJson(String json) {
        StringBuilder shown = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (point == '\n' || isVisible(point)) {
                shown.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    shown.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return shown.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> point != '\ufffd';
        };
    }
}
