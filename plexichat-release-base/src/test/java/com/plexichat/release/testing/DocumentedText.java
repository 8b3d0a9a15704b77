package com.plexichat.release.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages, as a test of any module sees them: those for users are README.md and what is below docs. */
public final class DocumentedText {
    private static final Path TOP = Path.of("..");

    /** What is wrong on this page is so on purpose. */
    private static final Path MISTAKES = Path.of("mistakes.md");

    private DocumentedText() {}

    /** Each text that is found, with a page that has it. */
    public static SortedMap<String, String> found(Pattern what, Function<MatchResult, String> text) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Path page : pages()) {
            what.matcher(Files.readString(page))
                    .results()
                    .forEach(match -> found.put(text.apply(match), page.toString()));
        }
        return found;
    }

    /** The packages of a module in the order of the page about the architecture. */
    public static List<String> packages(String module) throws IOException {
        return Files.readAllLines(TOP.resolve("docs/architecture.md")).stream()
                .dropWhile(line -> !line.equals("### " + module))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", 3)[1])
                .toList();
    }

    /** Those for users, and those for whoever works on the project. */
    public static List<Path> allPages() throws IOException {
        Stream<String> more = Stream.of(
                "CHANGELOG.md", "CONTRIBUTING.md", "conformance/README.md", "plexichat-release-local-forge/README.md");
        return Stream.concat(pages().stream(), more.map(TOP::resolve)).toList();
    }

    public static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
            return Stream.concat(Stream.of(TOP.resolve("README.md")), docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.endsWith(MISTAKES))
                    .toList();
        }
    }
}
