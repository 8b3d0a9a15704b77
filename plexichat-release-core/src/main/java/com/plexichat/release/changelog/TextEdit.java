package com.plexichat.release.changelog;

import java.util.Comparator;
import java.util.List;

/** A part of a text that another takes the place of; nothing is taken away where it ends where it starts. */
record TextEdit(int start, int end, String text) {
    static TextEdit insertion(int at, String text) {
        return new TextEdit(at, at, text);
    }

    /** The text with all edits made, those of one place in their order. */
    static String apply(List<TextEdit> edits, String text) {
        StringBuilder edited = new StringBuilder();
        int kept = 0;
        for (TextEdit edit :
                edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
            edited.append(text, kept, edit.start()).append(edit.text());
            kept = edit.end();
        }
        return edited.append(text, kept, text.length()).toString();
    }
}
