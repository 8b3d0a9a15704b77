package com.plexichat.release.handwritten;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, line by line, what in Markdown is a heading; a block of code has none. */
final class MarkdownLines {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#*)?[ \t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+[ \t]*");
    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,}).*");

    private String fence = "";
    private boolean afterText;

    /** A heading: how deep it is, from 1, and its words. */
    record Heading(int level, String text) {}

    /** The heading that the next line is, if it is one. */
    Optional<Heading> next(String line) {
        Matcher fenced = FENCE.matcher(line);
        if (fenced.matches()) {
            changeFence(fenced.group(1));
            afterText = false;
            return Optional.empty();
        }
        return fence.isEmpty() ? heading(line) : Optional.empty();
    }

    /** A block ends with at least as many of the signs as it began with. */
    private void changeFence(String signs) {
        if (fence.isEmpty()) {
            fence = signs;
        } else if (signs.startsWith(fence)) {
            fence = "";
        }
    }

    private Optional<Heading> heading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            afterText = false;
            return Optional.of(new Heading(
                    heading.group(1).length(),
                    Optional.ofNullable(heading.group(2)).orElse("").strip()));
        }
        boolean underlined = afterText && UNDERLINE.matcher(line).matches();
        afterText = !line.isBlank();
        return underlined ? Optional.of(new Heading(1, line.strip())) : Optional.empty();
    }
}
