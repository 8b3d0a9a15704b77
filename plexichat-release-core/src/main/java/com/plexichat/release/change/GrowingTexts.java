package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;

/** Texts of a message that go on over several lines; what follows more than anybody reads is left out. */
final class GrowingTexts {
    private static final int LONGEST = 8_000;

    private final List<StringBuilder> texts = new ArrayList<>();

    /** Begins another text. */
    void begin(String text) {
        texts.add(new StringBuilder(text.strip()));
    }

    /** Puts a line to the text that was begun last. */
    void goOn(String line) {
        StringBuilder last = texts.get(texts.size() - 1);
        if (last.length() < LONGEST) {
            last.append(last.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    /** True if one was begun that is more than the place for one. */
    boolean hasAny() {
        return texts.size() > 1 || (texts.size() == 1 && !texts.get(0).isEmpty());
    }

    List<String> all() {
        return texts.stream().map(StringBuilder::toString).toList();
    }
}
