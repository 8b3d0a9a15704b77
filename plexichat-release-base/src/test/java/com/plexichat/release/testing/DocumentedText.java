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

/** The pages for users, as a test of any module sees them: README.md, and what is below docs. */
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

    public static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
            return Stream.concat(Stream.of(TOP.resolve("README.md")), docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.endsWith(MISTAKES))
                    .toList();
        }
    }
}
