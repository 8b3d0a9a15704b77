package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Definition;
import com.plexichat.release.changelog.MarkdownOutline.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the headings of a file are written and what they lead to, when versions are added to it. */
final class ChangelogLinks {
    private record Address(int start, String text) {}

    /** A name with its address behind it, where no definition is needed. */
    private static final Pattern INLINE = Pattern.compile("\\[[^\\]]*]\\(<?([^()<>\\s]+)>?\\)");

    private static final Pattern DATE_IN_PARENTHESES = Pattern.compile("\\(\\d{4}-\\d{2}-\\d{2}\\)");
    private static final String RANGE = "..";

    private final ChangelogFile file;
    private final List<Definition> known;
    private final Optional<CompareLinks> page;
    private final boolean inline;

    /** @param page of the repository; that of the links that the file has comes first */
    ChangelogLinks(ChangelogFile file, Optional<String> page) {
        this.file = file;
        this.known = file.links();
        List<Address> behindNames = Stream.concat(file.firstVersion().stream(), file.unreleased().stream())
                .flatMap(heading -> behindName(heading).stream())
                .toList();
        this.inline = !behindNames.isEmpty();
        Optional<String> own = Stream.concat(known.stream().map(this::address), behindNames.stream())
                .map(Address::text)
                .filter(address -> address.contains(CompareLinks.COMPARE))
                .map(address -> address.substring(0, address.indexOf(CompareLinks.COMPARE)))
                .findFirst();
        boolean wanted = inline || !known.isEmpty() || file.firstVersion().isEmpty();
        this.page = own.or(() -> page).filter(address -> wanted).map(CompareLinks::new);
    }

    /** The heading of a version that is added, in the form of the first one that is there. */
    String heading(ChangelogEntry entry) {
        Milestone milestone = entry.milestone();
        String name = bracketed() ? "[" + milestone.name() + "]" : milestone.name();
        String linked = page.filter(known -> inline)
                .map(known -> "[" + name + "](" + known.address(milestone, entry.base()) + ")")
                .orElse(name);
        boolean inParentheses = file.firstVersion()
                .filter(first -> DATE_IN_PARENTHESES.matcher(first.text()).find())
                .isPresent();
        return linked + (inParentheses ? " (" + milestone.date() + ")" : " - " + milestone.date());
    }

    /** True if the headings that are added have brackets, as those have that are there, and get definitions. */
    private boolean bracketed() {
        return page.isPresent()
                && !inline
                && file.firstVersion()
                        .map(heading -> heading.text().startsWith("["))
                        .orElse(true);
    }

    /** @param added the versions, newest first */
    List<TextEdit> edits(List<ChangelogEntry> added, String lineBreak) {
        List<TextEdit> edits = new ArrayList<>();
        if (bracketed()) {
            edits.add(insertion(definitions(added).replace("\n", lineBreak), lineBreak));
        }
        Stream.concat(
                        known.stream().filter(ChangelogFile::isUnreleased).map(this::address),
                        file.unreleased().flatMap(this::behindName).stream())
                .flatMap(each -> sinceNewest(each, added.get(0).milestone()).stream())
                .forEach(edits::add);
        return edits;
    }

    private String definitions(List<ChangelogEntry> added) {
        return added.stream()
                .filter(entry -> known.stream()
                        .noneMatch(each -> each.label().equals(entry.milestone().name())))
                .map(entry -> page.orElseThrow().definition(entry.milestone(), entry.base()))
                .collect(Collectors.joining());
    }

    private TextEdit insertion(String lines, String lineBreak) {
        Optional<Definition> first =
                known.stream().filter(each -> !ChangelogFile.isUnreleased(each)).findFirst();
        if (first.isPresent()) {
            return TextEdit.insertion(first.get().start(), lines);
        }
        int end = known.stream()
                .mapToInt(Definition::end)
                .max()
                .orElse(file.text().length());
        boolean atLineStart = end == 0 || file.text().charAt(end - 1) == '\n';
        return TextEdit.insertion(end, (atLineStart ? "" : lineBreak) + (known.isEmpty() ? lineBreak : "") + lines);
    }

    /** What is not released is compared with the newest version from now on. */
    private static Optional<TextEdit> sinceNewest(Address unreleased, Milestone newest) {
        String address = unreleased.text();
        int from = address.indexOf(CompareLinks.COMPARE) + CompareLinks.COMPARE.length();
        // No name of git has two dots in a row.
        int to = address.indexOf(RANGE, from);
        return address.contains(CompareLinks.COMPARE) && to >= from
                ? Optional.of(new TextEdit(unreleased.start() + from, unreleased.start() + to, newest.ref()))
                : Optional.empty();
    }

    private Address address(Definition link) {
        return new Address(link.addressStart(), file.text().substring(link.addressStart(), link.addressEnd()));
    }

    private Optional<Address> behindName(Heading heading) {
        Matcher address = INLINE.matcher(file.text().substring(heading.start(), heading.end()));
        return INLINE.matcher(heading.text()).lookingAt() && address.find()
                ? Optional.of(new Address(heading.start() + address.start(1), address.group(1)))
                : Optional.empty();
    }
}
