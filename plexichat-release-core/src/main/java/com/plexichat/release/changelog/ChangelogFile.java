package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Definition;
import com.plexichat.release.changelog.MarkdownOutline.Heading;
import com.plexichat.release.changelog.VersionHeadings.Named;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionReader;
import com.plexichat.release.version.VersionScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A changelog that people write too: which versions it tells of, and where. */
final class ChangelogFile {
    /** What links from elsewhere lead to: it belongs to the heading below it. */
    private static final Pattern ANCHORS = Pattern.compile("(?im)^ {0,3}(?:<a\\s[^>\\r\\n]*>\\s*(?:</a>)?\\s*)+\\z");

    private final String text;
    private final MarkdownOutline outline;
    private final VersionHeadings headings;
    private final List<Heading> versionHeadings;
    private final TreeMap<Version, Heading> versions = new TreeMap<>();

    ChangelogFile(String text, VersionScheme scheme) {
        this.text = text;
        this.outline = new MarkdownOutline(text);
        this.headings = new VersionHeadings(outline.headings(), VersionReader.ofProject(scheme));
        this.versionHeadings = headings.all().stream().map(Named::heading).toList();
        headings.all()
                .forEach(each -> each.name()
                        .version()
                        .filter(version -> version.scheme().equals(scheme))
                        .ifPresent(version -> versions.putIfAbsent(version, each.heading())));
    }

    String text() {
        return text;
    }

    boolean has(Version version) {
        return versions.containsKey(version);
    }

    /** Those of the project's scheme, newest first. */
    Set<Version> versions() {
        return versions.descendingKeySet();
    }

    /** True if the section of a version has these words. */
    boolean tells(Version version, Wording wording) {
        return Optional.ofNullable(versions.get(version))
                .filter(heading -> text.substring(heading.end(), endOf(heading)).contains(wording.toMarkdown()))
                .isPresent();
    }

    Optional<Version> newest() {
        return Optional.ofNullable(versions.isEmpty() ? null : versions.lastKey());
    }

    /** The heading of the newest of several versions, if it stands last. */
    Optional<Heading> newestAtTheEnd() {
        return versions.values().stream()
                .max(Comparator.comparing(Heading::start))
                .filter(last ->
                        versions.size() > 1 && last.equals(versions.lastEntry().getValue()));
    }

    /** The first heading of a version, older forms too. */
    Optional<Heading> firstVersion() {
        return versionHeadings.stream().findFirst();
    }

    /** The heading of what is not released. */
    Optional<Heading> unreleased() {
        return headings.unreleased();
    }

    MarkdownOutline outline() {
        return outline;
    }

    /** The version that a line which is no heading begins with. */
    Optional<Version> versionAtStartOf(String line) {
        return headings.versionAtStartOf(line);
    }

    /** Where a heading begins, with the anchors above it. */
    int startOf(Heading heading) {
        Matcher anchors = ANCHORS.matcher(text.substring(0, heading.start()));
        return anchors.find() ? anchors.start() : heading.start();
    }

    /** Where what is below a heading ends. */
    int endOf(Heading heading) {
        int next = outline.headings().stream()
                .filter(other -> other.start() > heading.start() && other.level() <= heading.level())
                .mapToInt(this::startOf)
                .findFirst()
                .orElse(text.length());
        return Math.min(next, definitionsAfter(heading.start()));
    }

    boolean saysSomethingBelow(Heading heading) {
        return outline.saysSomething(heading.end(), endOf(heading));
    }

    /** Where a version can be added after all that the file has: before the definitions at its end. */
    int end() {
        return definitionsAfter(
                outline.headings().stream().mapToInt(Heading::end).max().orElse(0));
    }

    private int definitionsAfter(int place) {
        return outline.definitions().stream()
                .mapToInt(Definition::start)
                .filter(start -> start >= place && !outline.saysSomething(start, text.length()))
                .findFirst()
                .orElse(text.length());
    }

    /** The definitions of what headings lead to. */
    List<Definition> links() {
        return outline.definitions().stream()
                .filter(each -> isUnreleased(each) || headings.isVersion(each.label()))
                .toList();
    }

    static boolean isUnreleased(Definition link) {
        return link.label().equalsIgnoreCase(Milestone.UNRELEASED);
    }
}
