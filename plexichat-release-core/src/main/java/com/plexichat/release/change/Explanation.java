package com.plexichat.release.change;

import com.plexichat.release.text.TidyText;
import java.util.ArrayList;
import java.util.List;

/** Placements as lines for people: the commit, where it went, which rules put it there, and what it says. */
public final class Explanation {
    /** A wide terminal, beside the level that a log puts before each line. */
    private static final int WIDTH = 112;

    private static final String GAP = "  ";

    private Explanation() {}

    /** One line each, in their order; what commits say can be no command to a terminal. */
    public static List<String> lines(List<Placement> placements) {
        int fates = width(placements.stream().map(Placement::fate).toList());
        int rules = width(placements.stream().map(Explanation::rules).toList());
        List<String> lines = new ArrayList<>();
        for (Placement placement : placements) {
            String place = placement.commit().brief()
                    + GAP
                    + padded(placement.fate(), fates)
                    + GAP
                    + padded(rules(placement), rules)
                    + GAP;
            lines.add(place + cut(TidyText.line(placement.line()), WIDTH - place.length()));
        }
        return lines;
    }

    private static String rules(Placement placement) {
        return placement.rule()
                + placement.foldedBy().map(rule -> ", then " + rule).orElse("");
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** As much as fits, by the columns that a terminal gives to each letter. */
    private static String cut(String text, int columns) {
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            used += isWide(text.codePointAt(i)) ? 2 : 1;
            if (used > columns) {
                return text.substring(0, i).stripTrailing() + "…";
            }
        }
        return text;
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100 && (Character.isIdeographic(letter) || letter >= 0x1F300 || isEastAsian(letter));
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL, HIRAGANA, KATAKANA -> true;
            default -> letter >= 0xFF00 && letter <= 0xFF60;
        };
    }
}
