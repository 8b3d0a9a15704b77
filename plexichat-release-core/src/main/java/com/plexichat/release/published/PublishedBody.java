package com.plexichat.release.published;

import com.plexichat.release.handwritten.EntryKind;
import com.plexichat.release.text.Comments;
import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.MarkdownBlock.Kind;
import com.plexichat.release.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Published notes as the entries below their headings. Neither code nor comments are entries, nor are tables. */
final class PublishedBody {
    /** Characters; GitHub takes no more. */
    private static final int LONGEST = 125_000;

    /** The title is of level 1. */
    private static final int SECTION = 2;

    /** That of a part that can be opened; it may stand below any heading. */
    private static final int LEVEL_OF_DETAILS = 7;

    private static final Pattern SUMMARY = Pattern.compile("(?:<details>)?\\s*<summary>(.*)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final String CELL = "|";

    /** What notes say themselves where there is nothing, or no more, to tell, and GitHub at their end. */
    private static final Pattern OWN_WORDS = Pattern.compile("None in this release|\\d+ (?:further )?small changes?"
            + "|\\d+ more in .*|(?:For the others nothing|Nothing) has to be migrated: .*"
            + "|\\*\\*Full Changelog\\*\\*: .*");

    private final List<PublishedEntry> entries = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private PublishedSection section = PublishedSection.INTRODUCTION;

    private PublishedBody() {}

    static PublishedBody parse(String text) {
        PublishedBody body = new PublishedBody();
        List<String> lines = new Comments(text.substring(0, Math.min(LONGEST, text.length()))
                        .lines()
                        .toList())
                .kept();
        for (MarkdownBlock block : new MarkdownBlocks(lines).all()) {
            if (block.kind() == Kind.HEADING && block.level() >= SECTION && !block.inList()) {
                body.begin(block.level(), block.text());
            } else if (block.kind() == Kind.TEXT) {
                body.take(lines.subList(block.first(), block.last() + 1));
            }
        }
        return body;
    }

    List<PublishedEntry> entries() {
        return entries;
    }

    /** All of them, as words. */
    Set<String> headings() {
        return headings;
    }

    private void begin(int level, String heading) {
        String words = TAG.matcher(heading).replaceAll("");
        headings.add(EntryKind.words(words));
        section = section.next(level, words);
    }

    private void take(List<String> block) {
        int start = 0;
        for (int i = 0; i < block.size(); i++) {
            Matcher summary = SUMMARY.matcher(block.get(i).strip());
            if (summary.matches()) {
                add(block.subList(start, i));
                begin(LEVEL_OF_DETAILS, summary.group(1));
                start = i + 1;
            }
        }
        add(block.subList(start, block.size()));
    }

    private void add(List<String> paragraph) {
        String words = PlainLine.of(paragraph);
        boolean saysSomething = !EntryKind.words(words).isEmpty() && !words.startsWith(CELL);
        if (saysSomething && !OWN_WORDS.matcher(words).matches()) {
            entries.add(new PublishedEntry(section, words));
        }
    }
}
