package com.plexichat.release.change;

import com.plexichat.release.text.TidyText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a body says about those who have to adapt.
 *
 * @param breaking texts of {@code BREAKING CHANGE:}, in any case
 * @param migration texts of {@code Migration:}
 */
record Footers(List<String> breaking, List<String> migration) {
    /** What begins the text of a breaking change, in any case. */
    static final String BREAKS = "BREAKING(?:[ -]CHANGES?)?";

    private static final Pattern BREAKING =
            Pattern.compile("(?i)^(?:#{1,6}\\s+)?[*_]{0,2}" + BREAKS + "[*_]{0,2}\\s?[:!]+[*_]{0,2}\\s*(.*)$");

    /** A heading over its text. */
    private static final Pattern BREAKING_BELOW =
            Pattern.compile("(?i)^(?:#{1,6}\\s+)?[*_]{0,2}BREAKING[ -]CHANGES?[*_]{0,2}()$");

    private static final Pattern NONE_BREAKS = Pattern.compile("(?i)(?:there are )?(?:no|none|nothing|n/?a|-+)"
            + "(?: (?:known )?(?:breaking changes?|breaks))?(?: in this (?:change|commit|release|version))?\\.?");

    private static final Pattern MIGRATION = Pattern.compile("(?i)^[*_]{0,2}Migration[*_]{0,2}:[*_]{0,2}\\s*(.*)$");

    /** What ends a text; other words with a colon are a part of it. */
    private static final Pattern OTHER = Pattern.compile(
            "^(?i:[a-z]+(?:-[a-z]+)*-by|acked|bug|cc|change-id|close[sd]?"
                    + "|fix(?:e[sd])?|git-svn-id|issues?|link|refs?|references?|relates-to|resolve[sd]?|see-also)(?:: | #).*$|^#{1,6}\\s.*$");

    /** A line that is a sentence of its own: {@code Old: server-port}. */
    private static final Pattern LABELLED = Pattern.compile("[\\p{L}-]{1,20}: ");

    private static final Pattern BULLET = Pattern.compile("^[-*]\\s+");

    /** Most bodies have none, and most lines of the others, which is seen fast. */
    private static final Hints HINTS = Hints.of("breaking", "migration");

    private static final Footers NONE = new Footers(List.of(), List.of());

    Footers {
        breaking = List.copyOf(breaking);
        migration = List.copyOf(migration);
    }

    static Footers of(String body) {
        return HINTS.areIn(body) ? read(body) : NONE;
    }

    private static Footers read(String body) {
        List<String> breaking = new ArrayList<>();
        List<String> migration = new ArrayList<>();
        List<String> lines = body.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (HINTS.areIn(lines.get(i))) {
                List<String> following = lines.subList(i + 1, lines.size());
                boolean ofItsOwn = i == 0 || lines.get(i - 1).isEmpty();
                List<String> texts = texts(BREAKING, lines.get(i), following);
                if (texts.isEmpty() && ofItsOwn) {
                    texts = texts(BREAKING_BELOW, lines.get(i), following);
                }
                if (saysAnything(texts)) {
                    breaking.addAll(texts);
                }
                migration.addAll(texts(MIGRATION, lines.get(i), following));
            }
        }
        return new Footers(breaking, migration);
    }

    /** The texts of a footer that begins in this line, each on one line: none, one, or as many as its list has. */
    private static List<String> texts(Pattern footer, String line, List<String> following) {
        Matcher begin = footer.matcher(line);
        if (!begin.matches()) {
            return List.of();
        }
        GrowingTexts texts = new GrowingTexts();
        texts.begin(begin.group(1));
        boolean inList = false;
        boolean parted = false;
        for (String more : following) {
            Matcher bullet = BULLET.matcher(more);
            boolean isBullet = bullet.find();
            if (isFooter(more) || (parted && !more.isEmpty() && !(isBullet && inList))) {
                break;
            }
            parted = more.isEmpty() && texts.hasAny();
            inList |= isBullet;
            if (isBullet) {
                texts.begin(more.substring(bullet.end()));
            } else if (LABELLED.matcher(more).lookingAt()) {
                texts.begin(more);
            } else {
                texts.goOn(more);
            }
        }
        List<String> all = new ArrayList<>();
        for (String text : texts.all()) {
            String tidy = TidyText.line(text);
            if (!tidy.isEmpty()) {
                all.add(tidy);
            }
        }
        return all;
    }

    /** A form that was filled in may say that nothing breaks. */
    private static boolean saysAnything(List<String> texts) {
        for (String text : texts) {
            if (!NONE_BREAKS.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFooter(String line) {
        return BREAKING.matcher(line).matches()
                || MIGRATION.matcher(line).matches()
                || OTHER.matcher(line).matches();
    }
}
