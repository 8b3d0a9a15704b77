package com.plexichat.release.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a foreign text harmless in the Markdown of CommonMark and of GitHub. The words stay the same; a word joiner, which
 * nobody sees, parts what would call a person or become a link.
 */
public final class MarkdownText {
    /** What an address goes on with, and what ends it: no mark of the sentence around it. */
    private static final String REST = "[^\\s`|<>@]*[^\\s`|<>.,;:!?'\"()\\[\\]{}*_~\\\\@]";

    private static final String MAILBOX = "[^\\s`|<>,;:'\"()\\[\\]@]";

    /** An address of a page or a mailbox becomes code: it can be read and copied, and is no link. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?<![A-Za-z0-9+.-])[A-Za-z0-9+.-]{1,64}+://(?:[^\\s`|<>@/]{1,64}@)?|[Ww]{3}\\.)" + REST
                    + "|(?<!" + MAILBOX + ")" + MAILBOX + "{1,64}+@[^\\s`|<>@.]+\\." + REST);

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    /** A number sign that would begin a heading, or would be taken for the closing of one. */
    private static final Pattern HEADING = Pattern.compile("^#(?=#{0,5}(?:\\s|$))|#$");

    /** What would begin a list inside the bullet. */
    private static final Pattern LIST_MARKER = Pattern.compile("^(?:(?=[-+])|(\\d{1,9})(?=[.)](?:\\s|$)))");

    /** After these GitHub looks for a person, a number, a name of an emoji, or the id of a commit. */
    private static final Pattern CALL = Pattern.compile(
            "@(?=\\w)|[Ww]{3}(?=\\.)|#(?=\\d)|\\b[Gg][Hh]-(?=\\d)|:(?=//|[A-Za-z0-9_+-]{1,50}:)|\\b[0-9a-f]{6}(?=(?:[0-9a-f]{34}|[0-9a-f]{58})\\b)");

    private static final String WORD_JOINER = "\u2060";

    /** Two dollar signs enclose a formula whatever is before them; this is the way out that GitHub's manual tells. */
    private static final String NO_FORMULA = "<span>$</span>";

    private MarkdownText() {}

    /** The text as a bullet of its own, which does not begin another list. */
    public static String bullet(String text) {
        return LIST_MARKER.matcher(inline(text)).replaceFirst("$1\\\\");
    }

    /** The text as a part of a line: nothing in it is markup or calls a person. */
    public static String inline(String text) {
        String line = TidyText.line(text);
        String dollar = line.indexOf('$') == line.lastIndexOf('$') ? "$" : NO_FORMULA;
        StringBuilder inline = new StringBuilder();
        int end = 0;
        for (Matcher address = ADDRESS.matcher(line); address.find(); end = address.end()) {
            inline.append(words(line.substring(end, address.start()), dollar));
            inline.append('`').append(address.group()).append('`');
        }
        inline.append(words(line.substring(end), dollar));
        return HEADING.matcher(inline).replaceAll("\\\\#");
    }

    private static String words(String text, String dollar) {
        String called = CALL.matcher(text).replaceAll("$0" + WORD_JOINER);
        return MARKUP.matcher(called).replaceAll("\\\\$0").replace("$", dollar);
    }
}
