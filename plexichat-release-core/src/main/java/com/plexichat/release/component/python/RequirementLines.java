package com.plexichat.release.component.python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a requirements file as pip reads them ("Requirements File Format"). */
final class RequirementLines {
    private static final Pattern OPTIONS = Pattern.compile("\\s--?[A-Za-z]");
    private static final Pattern EDITABLE = Pattern.compile("(?:-e|--editable)[\\s=]+(.*)");

    private RequirementLines() {}

    /**
     * A requirement with the options behind it.
     *
     * @param number of its first line in the file, from 1
     * @param options such as {@code --hash=sha256:…}
     */
    record Line(int number, String requirement, String options) {}

    /** Those that name something; options of the whole file are left aside. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        int number = 0;
        int first = 1;
        for (String each : text.lines().toList()) {
            number++;
            boolean isComment = each.strip().startsWith("#");
            if (each.endsWith("\\") && !isComment) {
                joined.append(each, 0, each.length() - 1);
                continue;
            }
            add(first, joined.append(isComment ? " " : "").append(each).toString(), lines);
            joined.setLength(0);
            first = number + 1;
        }
        add(first, joined.toString(), lines);
        return lines;
    }

    private static void add(int number, String joined, List<Line> lines) {
        String line = withoutComment(joined).strip();
        Matcher editable = EDITABLE.matcher(line);
        if (editable.matches()) {
            line = editable.group(1);
            // A folder, whatever its name looks like.
            line = Requirement.isPlace(line) ? line : "./" + line;
        }
        if (line.isEmpty() || line.startsWith("-")) {
            return;
        }
        String[] parts = OPTIONS.split(line, 2);
        lines.add(new Line(number, parts[0].strip(), line.substring(parts[0].length())));
    }

    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
