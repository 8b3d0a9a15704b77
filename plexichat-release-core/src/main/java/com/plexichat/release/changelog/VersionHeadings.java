package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Heading;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which headings of a changelog begin a version: a title and a heading in the text of a version may name one too. */
final class VersionHeadings {
    /** @param leads true if no other word stands before the name */
    record Named(Heading heading, VersionName name, boolean leads) {}

    /** What may stand around the name of a version. */
    private static final Pattern BEFORE = Pattern.compile("^[\\[(*_`\"]+");

    private static final Pattern AFTER = Pattern.compile("(?:].*|[)*_`\":,]+)$");

    /** Words go on behind the first one. */
    private static final Pattern SENTENCE = Pattern.compile("^\\S+\\s+\\p{L}");

    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    private static final Pattern MARKS = Pattern.compile("^(?:[\\s*+>|_-]|\\d+[.)]\\s)+");
    private static final Pattern VERSION_WORD = Pattern.compile("(?i)^(?:version|release)\\s+");

    /** A version may follow one word, such as the name of the product. */
    private static final int WORDS_UP_TO_VERSION = 2;

    /** The usual one; below it, what follows a word is no version of the file but one that its text names. */
    private static final int USUAL_LEVEL = 2;

    private final VersionReader reader;
    private final List<Heading> headings;
    private final List<Named> named = new ArrayList<>();
    private final int deepest;

    VersionHeadings(List<Heading> headings, VersionReader reader) {
        this.reader = reader;
        this.headings = headings;
        for (Heading heading : headings) {
            List<Optional<VersionName>> names = names(heading.text());
            IntStream.range(0, names.size())
                    .filter(word -> names.get(word).isPresent())
                    .mapToObj(word -> new Named(heading, names.get(word).orElseThrow(), word == 0))
                    .filter(each -> each.leads() || heading.level() <= USUAL_LEVEL)
                    .findFirst()
                    .ifPresent(named::add);
        }
        this.deepest = deepest();
    }

    /** In the order of the file. */
    List<Named> all() {
        return named.stream()
                .filter(each -> each.heading().level() <= deepest && !isTitle(each))
                .toList();
    }

    /** The heading of what is not released. */
    Optional<Heading> unreleased() {
        int first = all().stream()
                .mapToInt(each -> each.heading().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return headings.stream()
                .filter(heading -> isUnreleased(heading) && (heading.level() <= deepest || heading.start() < first))
                .findFirst();
    }

    /** The version that a line begins with, in bold, in a list, in a table, in HTML or behind the word "version". */
    Optional<Version> versionAtStartOf(String line) {
        String plain = MARKS.matcher(TAGS.matcher(line).replaceAll(" ")).replaceFirst("");
        return names(VERSION_WORD.matcher(plain).replaceFirst("")).stream()
                .findFirst()
                .flatMap(name -> name)
                .flatMap(VersionName::version);
    }

    boolean isVersion(String words) {
        return names(words).stream().anyMatch(Optional::isPresent);
    }

    /** The level of most versions; in doubt the least deep that is none of titles. */
    private int deepest() {
        boolean anyLeads = named.stream().anyMatch(Named::leads);
        Map<Integer, Long> levels = Stream.concat(
                        named.stream().filter(each -> each.leads() || !anyLeads).map(Named::heading),
                        headings.stream().filter(each -> isUnreleased(each) && !isAboveVersions(each)))
                .collect(Collectors.groupingBy(Heading::level, TreeMap::new, Collectors.counting()));
        long most = levels.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        levels.values().removeIf(count -> count < most);
        return levels.keySet().stream()
                .filter(level -> level >= USUAL_LEVEL)
                .findFirst()
                .or(() -> levels.keySet().stream().findFirst())
                .orElse(USUAL_LEVEL);
    }

    /** It says nothing of the level of versions that stand deeper, with nothing but a date behind their names. */
    private boolean isAboveVersions(Heading unreleased) {
        return named.stream()
                .anyMatch(each -> each.leads()
                        && each.heading().level() > unreleased.level()
                        && !SENTENCE.matcher(each.heading().text()).find());
    }

    private boolean isTitle(Named each) {
        boolean isFirst = each.equals(named.get(0))
                && headings.stream()
                        .filter(other -> other.level() == 1)
                        .findFirst()
                        .equals(Optional.of(each.heading()));
        boolean isOnlyOneOfItsForm = !each.leads()
                && named.stream().skip(1).noneMatch(other -> other.heading().level() == 1 && !other.leads());
        return isFirst && headings.stream().anyMatch(other -> other.level() > 1) && (deepest > 1 || isOnlyOneOfItsForm);
    }

    private static boolean isUnreleased(Heading heading) {
        return words(heading.text())
                .findFirst()
                .filter(Milestone.UNRELEASED::equalsIgnoreCase)
                .isPresent();
    }

    private List<Optional<VersionName>> names(String text) {
        return words(text)
                .limit(WORDS_UP_TO_VERSION)
                .map(reader::read)
                .map(name -> Optional.of(name).filter(read -> read.canonical().isPresent()))
                .toList();
    }

    private static Stream<String> words(String heading) {
        return Stream.of(heading.split("\\s+", -1))
                .map(word ->
                        AFTER.matcher(BEFORE.matcher(word).replaceFirst("")).replaceFirst(""))
                .filter(word -> !word.isEmpty());
    }
}
