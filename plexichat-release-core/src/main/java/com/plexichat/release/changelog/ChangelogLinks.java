package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the headings of a file lead to, when versions are added to it. */
final class ChangelogLinks {
    private final ChangelogFile file;
    private final List<Definition> known;
    private final Optional<CompareLinks> page;

    /** @param page of the repository; that of the links that the file has comes first */
    ChangelogLinks(ChangelogFile file, Optional<String> page) {
        this.file = file;
        this.known = file.links();
        Optional<String> own = known.stream()
                .map(this::address)
                .filter(address -> address.contains(CompareLinks.COMPARE))
                .map(address -> address.substring(0, address.indexOf(CompareLinks.COMPARE)))
                .findFirst();
        boolean wanted = !known.isEmpty() || file.firstVersion().isEmpty();
        this.page = own.or(() -> page).filter(address -> wanted).map(CompareLinks::new);
    }

    /** True if the headings that are added have brackets, as those have that are there. */
    boolean bracketed() {
        return file.firstVersion()
                .map(heading -> heading.text().startsWith("["))
                .orElse(page.isPresent());
    }

    /** @param added the versions, newest first */
    List<TextEdit> edits(List<ChangelogEntry> added, String lineBreak) {
        List<TextEdit> edits = new ArrayList<>();
        if (page.isEmpty() || !bracketed()) {
            return edits;
        }
        String lines = added.stream()
                .filter(entry -> known.stream()
                        .noneMatch(each -> each.label().equals(entry.milestone().name())))
                .map(entry ->
                        page.get().definition(entry.milestone(), entry.base()).replace("\n", lineBreak))
                .collect(Collectors.joining());
        edits.add(insertion(lines, lineBreak));
        known.stream()
                .filter(ChangelogFile::isUnreleased)
                .flatMap(each -> sinceNewest(each, added.get(0).milestone()).stream())
                .forEach(edits::add);
        return edits;
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
    private Optional<TextEdit> sinceNewest(Definition unreleased, Milestone newest) {
        String address = address(unreleased);
        int from = address.indexOf(CompareLinks.COMPARE) + CompareLinks.COMPARE.length();
        int to = address.lastIndexOf(CompareLinks.UP_TO);
        return address.contains(CompareLinks.COMPARE) && to >= from
                ? Optional.of(
                        new TextEdit(unreleased.addressStart() + from, unreleased.addressStart() + to, newest.ref()))
                : Optional.empty();
    }

    private String address(Definition link) {
        return file.text().substring(link.addressStart(), link.addressEnd());
    }
}
