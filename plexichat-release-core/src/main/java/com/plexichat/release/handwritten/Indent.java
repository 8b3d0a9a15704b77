package com.plexichat.release.handwritten;

/** How far in a line begins, in columns: a tab leads to the next fourth one. */
final class Indent {
    private static final int TAB = 4;

    private Indent() {}

    static int of(String line) {
        return width(line.substring(0, line.length() - line.stripLeading().length()));
    }

    /** The columns of a text that a line begins with. */
    static int width(String start) {
        int column = 0;
        for (int i = 0; i < start.length(); i++) {
            column = next(column, start.charAt(i));
        }
        return column;
    }

    /** The line without so many columns of space, or without as many as it has. */
    static String without(int columns, String line) {
        int column = 0;
        int start = 0;
        while (start < line.length() && column < columns && Character.isWhitespace(line.charAt(start))) {
            column = next(column, line.charAt(start));
            start++;
        }
        return " ".repeat(Math.max(0, column - columns)) + line.substring(start);
    }

    private static int next(int column, char each) {
        return each == '\t' ? column + TAB - column % TAB : column + 1;
    }
}
