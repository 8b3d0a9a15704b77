package com.plexichat.release.program;

import java.util.Optional;

/** Why Linux would not start a file as a script, by the rules of fs/binfmt_script.c. */
enum ScriptFault {
    EMPTY("is empty", "write the program"),
    BYTE_ORDER_MARK("begins with a byte order mark and not with #!", "save it as UTF-8 without a byte order mark"),
    NO_MARK("is neither a native program nor a script: it does not begin with #!", "begin it with #!/bin/sh"),
    LINE_TOO_LONG("has a first line of more than 255 bytes, of which Linux reads no more", "shorten that line"),
    CARRIAGE_RETURN(
            "has a carriage return in its first line, which Linux takes as a part of the interpreter's name",
            "save it with the line ends of Linux"),
    NO_INTERPRETER("names no interpreter after #!", "begin it with #!/bin/sh"),
    RELATIVE_INTERPRETER(
            "names an interpreter after #! that is not the absolute path of a file",
            "name the interpreter like /bin/sh, or /usr/bin/env python3");

    /** BINPRM_BUF_SIZE without the end of the line. */
    private static final int LONGEST_LINE = 255;

    private final String what;
    private final String advice;

    ScriptFault(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    String what() {
        return what;
    }

    String advice() {
        return advice;
    }

    /** The first fault of a file that begins with these bytes. */
    static Optional<ScriptFault> of(byte[] start, int length) {
        if (length == 0) {
            return Optional.of(EMPTY);
        }
        if (isAt(start, length, 0, 0xEF) && isAt(start, length, 1, 0xBB) && isAt(start, length, 2, 0xBF)) {
            return Optional.of(BYTE_ORDER_MARK);
        }
        if (!isAt(start, length, 0, '#') || !isAt(start, length, 1, '!')) {
            return Optional.of(NO_MARK);
        }
        int end = find('\n', start, 2, length);
        if (find('\r', start, 2, end) < end) {
            return Optional.of(CARRIAGE_RETURN);
        }
        return end > LONGEST_LINE ? Optional.of(LINE_TOO_LONG) : ofInterpreter(start, end);
    }

    private static Optional<ScriptFault> ofInterpreter(byte[] start, int end) {
        int from = 2;
        while (from < end && isBlank(start[from])) {
            from++;
        }
        int to = from;
        while (to < end && !isBlank(start[to])) {
            to++;
        }
        if (from == to) {
            return Optional.of(NO_INTERPRETER);
        }
        return start[from] == '/' && start[to - 1] != '/' ? Optional.empty() : Optional.of(RELATIVE_INTERPRETER);
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t';
    }

    private static boolean isAt(byte[] start, int length, int at, int expected) {
        return at < length && (start[at] & 0xFF) == expected;
    }

    private static int find(char letter, byte[] start, int from, int end) {
        for (int at = from; at < end; at++) {
            if (start[at] == letter) {
                return at;
            }
        }
        return end;
    }
}
