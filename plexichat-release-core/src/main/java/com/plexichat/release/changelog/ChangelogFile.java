package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Definition;
import com.plexichat.release.changelog.MarkdownOutline.Heading;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionReader;
import com.plexichat.release.version.VersionScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A changelog that people write too: which versions it tells of, and where. */
final class ChangelogFile {
    /** What may stand around the name of a version. */
    private static final Pattern BEFORE = Pattern.compile("^[\\[(*_`\"]+");

    private static final Pattern AFTER = Pattern.compile("(?:].*|[)*_`\":,]+)$");

    /** A version may follow one word, such as the name of the product. */
    private static final int WORDS_UP_TO_VERSION = 2;

    private final String text;
    private final VersionReader reader;
    private final MarkdownOutline outline;
    private final List<Heading> versionHeadings = new ArrayList<>();
    private final TreeMap<Version, Heading> versions = new TreeMap<>();

    ChangelogFile(String text, VersionScheme scheme) {
        this.text = text;
        this.reader = VersionReader.ofProject(scheme);
        this.outline = new MarkdownOutline(text);
        for (Heading heading : outline.headings()) {
            Optional<VersionName> name = nameIn(heading.text());
            if (name.isPresent()) {
                versionHeadings.add(heading);
            }
            name.flatMap(VersionName::version)
                    .filter(version -> version.scheme().equals(scheme))
                    .ifPresent(version -> versions.putIfAbsent(version, heading));
        }
    }

    String text() {
        return text;
    }

    boolean has(Version version) {
        return versions.containsKey(version);
    }

    Optional<Version> newest() {
        return Optional.ofNullable(versions.isEmpty() ? null : versions.lastKey());
    }

    /** True if the newest of several versions stands last. */
    boolean isOldestFirst() {
        return versions.size() > 1
                && versions.values().stream()
                        .max(Comparator.comparing(Heading::start))
                        .equals(Optional.of(versions.lastEntry().getValue()));
    }

    /** The first heading of a version, older forms too. */
    Optional<Heading> firstVersion() {
        return versionHeadings.stream().findFirst();
    }

    /** The heading of what is not released. */
    Optional<Heading> unreleased() {
        return outline.headings().stream()
                .filter(heading -> words(heading.text())
                        .findFirst()
                        .filter(Milestone.UNRELEASED::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    /** Where what is below a heading ends. */
    int endOf(Heading heading) {
        int next = outline.headings().stream()
                .filter(other -> other.start() > heading.start() && other.level() <= heading.level())
                .mapToInt(Heading::start)
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
                .filter(each -> isUnreleased(each) || nameIn(each.label()).isPresent())
                .toList();
    }

    static boolean isUnreleased(Definition link) {
        return link.label().equalsIgnoreCase(Milestone.UNRELEASED);
    }

    private Optional<VersionName> nameIn(String words) {
        return words(words)
                .limit(WORDS_UP_TO_VERSION)
                .map(reader::read)
                .filter(name -> name.canonical().isPresent())
                .findFirst();
    }

    private static Stream<String> words(String heading) {
        return Stream.of(heading.split("\\s+", -1))
                .map(word ->
                        AFTER.matcher(BEFORE.matcher(word).replaceFirst("")).replaceFirst(""))
                .filter(word -> !word.isEmpty());
    }
}
