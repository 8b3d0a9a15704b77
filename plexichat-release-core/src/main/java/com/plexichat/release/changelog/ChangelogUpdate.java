package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Heading;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what is added to a changelog that people write too: the versions that it lacks and that are newer than its newest.
 * All else stays as it is, and what people wrote for the next version is the text of the newest.
 */
public final class ChangelogUpdate {
    private static final int USUAL_LEVEL = 2;

    private final ChangelogFile file;
    private final List<ChangelogEntry> added;
    private final List<ChangelogEntry> generated;
    private final Optional<Heading> handwritten;
    private final ChangelogLinks links;
    private final String lineBreak;

    private ChangelogUpdate(ChangelogFile file, List<ChangelogEntry> added, Optional<String> page) {
        this.file = file;
        this.added = added;
        this.handwritten = file.unreleased().filter(heading -> !added.isEmpty() && file.saysSomethingBelow(heading));
        this.generated = handwritten.isPresent() ? added.subList(1, added.size()) : added;
        this.links = new ChangelogLinks(file, page);
        this.lineBreak = MarkdownLines.breakOf(file.text());
    }

    /**
     * @param text of the file; a blank one gets a title, and a place for what people write of the next version
     * @param changelog the versions that led to what is checked out
     * @param milestones all that there are
     */
    public static ChangelogUpdate of(String text, Changelog changelog, Milestones milestones) {
        String written = text.startsWith(MarkdownLines.BYTE_ORDER_MARK) ? text.substring(1) : text;
        String mark = text.substring(0, text.length() - written.length());
        String begun = written.isBlank() ? mark + ChangelogMarkdown.empty(changelog) : text;
        ChangelogFile file = new ChangelogFile(begun, milestones.scheme());
        Optional<Version> newest = file.newest();
        List<ChangelogEntry> added = changelog.entries().stream()
                .filter(entry -> entry.milestone()
                        .version()
                        .filter(version -> newest.isEmpty() || version.compareTo(newest.get()) > 0)
                        .isPresent())
                .toList();
        return new ChangelogUpdate(file, added, changelog.page());
    }

    /** What keeps the file from being added to. */
    public List<Obstacle> obstacles(Milestones milestones) {
        return Obstacles.of(file, milestones);
    }

    /** The newest version that the file has; empty if it has none. */
    public Optional<String> newest() {
        return file.newest().map(Version::tag);
    }

    /** The versions that are added, newest first. */
    public List<String> added() {
        return added.stream().map(entry -> entry.milestone().name()).toList();
    }

    /** True if the text of the newest version is what stood below "Unreleased". */
    public boolean takesHandwritten() {
        return handwritten.isPresent();
    }

    /** Versions that the file lacks and that are lower than its newest, newest first. */
    public List<String> gaps(Milestones milestones) {
        return file.newest().stream()
                .flatMap(newest -> milestones.versions().headMap(newest, false).descendingMap().values().stream())
                .filter(each -> !each.version().map(file::has).orElse(false))
                .map(Milestone::name)
                .toList();
    }

    /** True if the file told of versions before, and gets others that commits alone tell of. */
    public boolean goesOnFromCommits() {
        return file.newest().isPresent() && !generated.isEmpty();
    }

    /** What commits tell of a version that the file has already, and its section does not. */
    public List<String> untold(ChangelogEntry entry) {
        return entry.milestone()
                .version()
                .filter(file::has)
                .map(version -> entry.told()
                        .filter(wording -> !file.tells(version, wording))
                        .map(Wording::text)
                        .toList())
                .orElse(List.of());
    }

    /** Versions without a tag of which the file tells what is told anew in those that are added, newest first. */
    public List<String> toldTwice(Milestones milestones) {
        return file.versions().stream()
                .filter(version -> milestones.of(version).isEmpty())
                .filter(version -> generated.stream()
                        .flatMap(ChangelogEntry::told)
                        .anyMatch(wording -> file.tells(version, wording)))
                .map(Version::tag)
                .toList();
    }

    /** The whole text as it is afterwards. */
    public String text() {
        return TextEdit.apply(edits(), file.text());
    }

    /** What is added, for people to look at. */
    public String additions() {
        return edits().stream().map(TextEdit::text).collect(Collectors.joining());
    }

    private List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>();
        if (added.isEmpty()) {
            return edits;
        }
        handwritten.ifPresent(heading -> edits.add(headingOfHandwritten(heading)));
        if (!generated.isEmpty()) {
            edits.add(sections(generated));
        }
        edits.addAll(links.edits(added, lineBreak));
        return edits;
    }

    private TextEdit headingOfHandwritten(Heading unreleased) {
        boolean gapFollows = file.text().startsWith(lineBreak, unreleased.end());
        // Headings in the text are deeper than the one that it was written below.
        String heading = heading(added.get(0), Math.min(level(), unreleased.level()));
        return TextEdit.insertion(unreleased.end(), inFile("\n" + heading + (gapFollows ? "" : "\n")));
    }

    private TextEdit sections(List<ChangelogEntry> entries) {
        int place = file.firstVersion()
                .map(file::startOf)
                .orElseGet(() -> file.unreleased().map(file::endOf).orElseGet(file::end));
        StringBuilder text = new StringBuilder();
        for (ChangelogEntry entry : entries) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(heading(entry, level()))
                    .append("\n");
            ChangelogMarkdown.writeBody(entry, level() + 1, text::append);
        }
        String after = place == file.text().length() ? "" : "\n";
        return TextEdit.insertion(place, inFile(gapBefore(place) + text + after));
    }

    /** What makes the line before a place an empty one. */
    private String gapBefore(int place) {
        String before = file.text().substring(0, place);
        return before.replace(MarkdownLines.BYTE_ORDER_MARK, "").isBlank() || before.endsWith(lineBreak + lineBreak)
                ? ""
                : before.endsWith(lineBreak) ? "\n" : "\n\n";
    }

    private int level() {
        return file.firstVersion().or(file::unreleased).map(Heading::level).orElse(USUAL_LEVEL);
    }

    private String heading(ChangelogEntry entry, int level) {
        return "#".repeat(level) + " " + links.heading(entry) + "\n";
    }

    private String inFile(String lines) {
        return lines.replace("\n", lineBreak);
    }
}
