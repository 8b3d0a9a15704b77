package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists that a message has besides its subject. */
final class MessageLists {
    private static final String CHANGELOG = "CHANGELOG:";
    private static final Pattern BULLET = Pattern.compile("^\\s{0,8}(?:[-*+•]|\\d{1,3}[.)])\\s{1,8}(\\S.*)$");
    private static final Pattern CONTINUED = Pattern.compile("^\\s{1,8}\\S.*$");

    private static final Pattern COMMIT = Pattern.compile("^commit [0-9a-f]{7,64}\\b.*");
    private static final String INDENT = "    ";

    private MessageLists() {}

    /** The bullets behind the line {@code CHANGELOG:}. */
    static List<String> changelog(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(CHANGELOG)) {
                return bullets(lines.subList(i + 1, lines.size()));
            }
        }
        return List.of();
    }

    /** The titles of the commits in a log as git writes it, else the bullets of the first list. */
    static List<String> titles(List<String> lines) {
        List<String> titles = new ArrayList<>();
        boolean inHead = false;
        for (String line : lines) {
            inHead |= COMMIT.matcher(line).matches();
            if (inHead && line.startsWith(INDENT)) {
                titles.add(line.strip());
                inHead = false;
            }
        }
        return titles.isEmpty() ? bullets(lines) : titles;
    }

    /** The bullets of the first list in these lines. */
    static List<String> bullets(List<String> lines) {
        GrowingTexts bullets = new GrowingTexts();
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            if (bullet.matches()) {
                bullets.begin(bullet.group(1));
            } else if (bullets.hasAny() && CONTINUED.matcher(line).matches()) {
                bullets.goOn(line);
            } else if (bullets.hasAny() && !line.isBlank()) {
                break;
            }
        }
        return bullets.all();
    }
}
