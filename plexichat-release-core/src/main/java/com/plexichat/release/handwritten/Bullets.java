package com.plexichat.release.handwritten;

import com.plexichat.release.text.MarkdownBlocks;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a list in Markdown apart: what belongs to a bullet stays with it, a block of code belongs to what is above it, and
 * a paragraph is one of its own.
 */
final class Bullets {
    private static final Pattern BULLET = Pattern.compile("( {0,3}[-*+](?:[ \t]+(?=\\S)|(?=[ \t]*$)))(.*)");

    private final List<Wording> found = new ArrayList<>();
    private final List<String> current = new ArrayList<>();
    private int indent;

    private Bullets() {}

    static List<Wording> of(List<String> lines) {
        Bullets bullets = new Bullets();
        MarkdownBlocks markdown = new MarkdownBlocks(lines);
        for (int i = 0; i < lines.size(); i++) {
            bullets.take(lines.get(i), markdown.isCode(i), markdown.beginsCode(i));
        }
        bullets.end();
        return bullets.found;
    }

    private void take(String line, boolean isCode, boolean beginsCode) {
        Matcher bullet = BULLET.matcher(line);
        if (isCode && !beginsCode) {
            current.add(dedented(line));
        } else if (bullet.matches() && !isInside(line)) {
            end();
            indent = Math.max(2, Indent.width(bullet.group(1)));
            current.add(bullet.group(2).stripTrailing());
        } else if (!isCode && isAfterBlank() && !line.isBlank() && !isInside(line)) {
            end();
            current.add(line.strip());
        } else {
            current.add(dedented(line));
        }
    }

    private boolean isInside(String line) {
        return indent > 0 && Indent.of(line) >= indent;
    }

    private boolean isAfterBlank() {
        return current.isEmpty() || current.get(current.size() - 1).isEmpty();
    }

    private String dedented(String line) {
        return Indent.without(indent, line).stripTrailing();
    }

    private void end() {
        String text = String.join("\n", current).strip();
        if (!text.isEmpty()) {
            found.add(Wording.ofWritten(text));
        }
        current.clear();
        indent = 0;
    }
}
