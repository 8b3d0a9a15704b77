package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists that a message has besides its subject. */
final class MessageLists {
    private static final String CHANGELOG = "CHANGELOG:";
    private static final Pattern BULLET = Pattern.compile("^\\s{0,8}(?:[-*+•]|\\d{1,3}[.)])\\s{1,8}(\\S.*)$");
    private static final Pattern HEADING =
            Pattern.compile("^(?:#{1,6}\\s.*|[*_]{0,2}[\\p{L}\\p{N}][^:]{0,39}:[*_]{0,2})\\s*$");
    private static final Pattern HEADING_MARKS = Pattern.compile("^[#*_\\s]+|[:*_\\s]+$");
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

    /** The titles of the commits in a log as git writes it, else the bullets of its lists. */
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

    /** The bullets of the lists in these lines, up to what is neither a list nor a heading before one. */
    static List<String> bullets(List<String> lines) {
        GrowingTexts bullets = new GrowingTexts();
        String type = "";
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            boolean isHeading = HEADING.matcher(line).matches();
            type = isHeading ? type(line) : type;
            if (bullet.matches()) {
                boolean hasType = bullet.group(1).indexOf(':') >= 0;
                bullets.begin(hasType ? bullet.group(1) : type + bullet.group(1));
            } else if (bullets.hasAny() && CONTINUED.matcher(line).matches()) {
                bullets.goOn(line);
            } else if (bullets.hasAny() && !line.isBlank() && !isHeading) {
                break;
            }
        }
        return bullets.all();
    }

    /** What a heading says of the bullets below it, as they would say it themselves. */
    private static String type(String heading) {
        String words = HEADING_MARKS.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
        return switch (words) {
            case "added", "features", "new", "new features" -> "feat: ";
            case "bug fixes", "bugfixes", "fixed", "fixes" -> "fix: ";
            default -> "";
        };
    }
}
