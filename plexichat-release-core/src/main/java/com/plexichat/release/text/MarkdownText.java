package com.plexichat.release.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a foreign text harmless in the Markdown of CommonMark and of GitHub. The words stay the same; a word joiner, which
 * nobody sees, parts what would call a person or become a link.
 */
public final class MarkdownText {
    /** Marks between words that have no meaning in Markdown, whatever stands beside them. */
    private static final String PLAIN_MARKS = " ,.()'\"/;%!?=+-";

    /** Marks that begin what GitHub looks for, or are in an address. */
    private static final String BEGIN_CALL = "@#:";

    /** The last letters before a mark of what GitHub looks for: {@code www.}, {@code GH-}. */
    private static final String LAST_OF_A_CALL = "wWhH";

    /** The letters of a commit's id, and longer than a word for people. */
    private static final int LONGEST_PLAIN_WORD = 39;

    /** What an address goes on with, and what ends it: no mark of the sentence around it. */
    private static final String REST = "[^\\s`|<>@]*[^\\s`|<>.,;:!?'\"()\\[\\]{}*_~\\\\@]";

    private static final String MAILBOX = "[^\\s`|<>,;:'\"()\\[\\]@]";

    /** An address of a page or a mailbox becomes code: it can be read and copied, and is no link. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?<![A-Za-z0-9+.-])[A-Za-z0-9+.-]{1,64}+://(?:[^\\s`|<>@/]{1,64}@)?|[Ww]{3}\\.)" + REST
                    + "|(?<!" + MAILBOX + ")" + MAILBOX + "{1,64}+@[^\\s`|<>@.]+\\." + REST);

    private static final String MARKUP = "\\`*_[]<>|~&";

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
        String inline = inline(text);
        return !inline.isEmpty() && Character.isLetter(inline.charAt(0))
                ? inline
                : LIST_MARKER.matcher(inline).replaceFirst("$1\\\\");
    }

    /** The text as a part of a line: nothing in it is markup or calls a person. */
    public static String inline(String text) {
        String line = TidyText.line(text);
        if (isPlain(line)) {
            return line;
        }
        String[] parts = line.split("`", -1);
        String withCode = inline(line, codeIsWhole(parts) ? parts : new String[] {line});
        // The address of a page beside code would make a longer mark of two.
        return withCode.contains("``") ? inline(line, line) : withCode;
    }

    /** True for what most lines are, seen fast: there is nothing to do. Any other line may have nothing either. */
    private static boolean isPlain(String line) {
        int word = 0;
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (isLetterOrDigit(each)) {
                word++;
            } else if (PLAIN_MARKS.indexOf(each) >= 0 && !endsCall(before, each)) {
                word = 0;
            } else {
                return false;
            }
            if (word > LONGEST_PLAIN_WORD) {
                return false;
            }
            before = each;
        }
        return true;
    }

    /** False for a text that has no address, and in which GitHub would find nothing. */
    private static boolean mayCall(String text) {
        int word = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            word = isLetterOrDigit(each) ? word + 1 : 0;
            if (word > LONGEST_PLAIN_WORD || BEGIN_CALL.indexOf(each) >= 0 || endsCall(before, each)) {
                return true;
            }
            before = each;
        }
        return false;
    }

    private static boolean isLetterOrDigit(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
    }

    private static boolean endsCall(char before, char mark) {
        return (mark == '.' || mark == '-') && LAST_OF_A_CALL.indexOf(before) >= 0;
    }

    /** True if each part between two marks is code, as who wrote them meant it. */
    private static boolean codeIsWhole(String... parts) {
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].isEmpty() || parts[i].startsWith(" ")) {
                return false;
            }
        }
        return parts.length % 2 == 1;
    }

    /** @param parts of the line: words, code, words, and so on */
    private static String inline(String line, String... parts) {
        String dollar = line.indexOf('$') == line.lastIndexOf('$') ? "$" : NO_FORMULA;
        StringBuilder inline = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                addWords(parts[i], dollar, inline);
            } else {
                inline.append('`').append(parts[i]).append('`');
            }
        }
        return inline.indexOf("#") < 0
                ? inline.toString()
                : HEADING.matcher(inline).replaceAll("\\\\#");
    }

    private static void addWords(String text, String dollar, StringBuilder inline) {
        if (!mayCall(text)) {
            addEscaped(text, dollar, inline);
            return;
        }
        int end = 0;
        for (Matcher address = ADDRESS.matcher(text); address.find(); end = address.end()) {
            addUncalled(text.substring(end, address.start()), dollar, inline);
            inline.append('`').append(address.group()).append('`');
        }
        addUncalled(text.substring(end), dollar, inline);
    }

    private static void addUncalled(String text, String dollar, StringBuilder inline) {
        addEscaped(CALL.matcher(text).replaceAll("$0" + WORD_JOINER), dollar, inline);
    }

    private static void addEscaped(String text, String dollar, StringBuilder inline) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '$') {
                inline.append(dollar);
            } else {
                if (MARKUP.indexOf(each) >= 0) {
                    inline.append('\\');
                }
                inline.append(each);
            }
        }
    }
}
