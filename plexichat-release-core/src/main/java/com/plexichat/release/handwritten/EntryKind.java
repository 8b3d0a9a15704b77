package com.plexichat.release.handwritten;

import com.plexichat.release.change.Category;
import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an entry that was written by hand is, by the heading above it or by the name of its file. */
public enum EntryKind {
    ADDED("Added, New Features, Features"),
    CHANGED("Changed, Improvements"),
    DEPRECATED("Deprecated"),
    REMOVED("Removed"),
    FIXED("Fixed, Bug Fixes"),
    SECURITY("Security, Security Updates"),
    BREAKING("Breaking, Breaking Changes"),
    MIGRATION("Migration");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String headings;

    EntryKind(String headings) {
        this.headings = headings;
    }

    /** The kind of a section, whatever the case of its heading and the signs around it. */
    public static Optional<EntryKind> ofHeading(String heading) {
        return Stream.of(values())
                .filter(kind -> kind.headings().anyMatch(known -> words(known).equals(words(heading))))
                .findFirst();
    }

    /** The kind that the name of a fragment ends with. */
    static Optional<EntryKind> ofName(String name) {
        return Stream.of(values()).filter(kind -> kind.text().equals(name)).findFirst();
    }

    /** What to write in place of a heading that none of them has. */
    static String headingHint(String heading) {
        List<String> known = Stream.of(values()).flatMap(EntryKind::headings).toList();
        return NearestName.close(
                        words(heading), known.stream().map(EntryKind::words).toList())
                .flatMap(nearest -> known.stream()
                        .filter(each -> words(each).equals(nearest))
                        .findFirst())
                .map(nearest ->
                        "write \"## " + nearest + "\", or another heading of " + ManualPage.NOTES_SOURCES.address())
                .orElseGet(() -> "write one of these behind \"##\": " + String.join(", ", known));
    }

    /** What to write in place of a name that none of them has. */
    static String nameHint(String name) {
        List<String> known = Stream.of(values()).map(EntryKind::text).toList();
        String all = String.join(", ", known);
        return NearestName.close(name, known)
                .map(nearest -> "let it end with ." + nearest + ".md, or another of " + all)
                .orElseGet(
                        () -> "let it end with the kind and .md, such as ." + ADDED.text() + ".md; kinds are " + all);
    }

    /** Empty for what is told in a section of its own. */
    public Optional<Category> category() {
        return this == BREAKING || this == MIGRATION ? Optional.empty() : Optional.of(Category.valueOf(name()));
    }

    private Stream<String> headings() {
        return Stream.of(headings.split(", ", -1));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What of a heading counts: its words, without case and signs. */
    public static String words(String heading) {
        return NO_WORD.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
