package com.plexichat.release.sbom;

/** A text of somebody else as both forms can hold it: one line, and nothing that XML has no way to write. */
final class PlainText {
    private static final int UNWRITABLE = 0xFFFD;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.strip().codePoints().map(PlainText::writable).forEach(each -> {
            if (each != ' ' || plain.charAt(plain.length() - 1) != ' ') {
                plain.appendCodePoint(each);
            }
        });
        return plain.toString();
    }

    private static int writable(int each) {
        if (Character.isWhitespace(each)) {
            return ' ';
        }
        return isUnwritable(each) ? UNWRITABLE : each;
    }

    /** True for controls, halves of pairs, and the two that are no characters. */
    static boolean isUnwritable(int each) {
        return Character.isISOControl(each)
                || Character.getType(each) == Character.SURROGATE
                || each == 0xFFFE
                || each == 0xFFFF;
    }
}
