package com.plexichat.release.init;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program that runs from its sources: they keep their places, so that what imports or reads another finds it.
 *
 * @param ends of the names of sources
 * @param tools whether a file that ends so is no part of the program, such as a test
 * @param beside files that the sources need beside them, such as the list of dependencies
 */
record SourceTree(List<String> ends, Predicate<String> tools, Predicate<String> beside) {
    private static final Set<String> PACKED_ANYWAY = Set.of("bin", "client", "config", "fonts", "i18n", "templates");

    private static final Set<String> NO_PART_OF_IT = Set.of(
            "bench", "benchmarks", "build", "coverage", "dist", "doc", "docs", "examples", "scripts", "test", "tests");

    private static final String SRC = "src";
    private static final String RELEASE = "release";

    Stream<LayoutLine> lines(RepositoryFacts facts) {
        Stream<LayoutLine> files =
                facts.filesOf("").filter(beside.and(name -> !isCode(name))).map(LayoutLine::asItIs);
        Stream<LayoutLine> folders = facts.foldersOf("", this::isCode).stream()
                .filter(name -> !PACKED_ANYWAY.contains(name) && isOfProgram(name) && !name.equals(SRC))
                .map(LayoutLine::asItIs);
        return Stream.of(files, atTheTop(facts), folders, src(facts)).flatMap(each -> each);
    }

    /** By patterns, so that a file that comes later is not forgotten. */
    private Stream<LayoutLine> atTheTop(RepositoryFacts facts) {
        List<String> patterns = ends.stream()
                .filter(end -> facts.filesOf("").anyMatch(name -> name.endsWith(end) && isCode(name)))
                .map(end -> "*" + end)
                .toList();
        List<String> others = facts.filesOf("")
                .filter(name ->
                        tools.test(name) && patterns.stream().anyMatch(each -> name.endsWith(each.substring(1))))
                .toList();
        return patterns.isEmpty()
                ? Stream.of()
                : Stream.of(LayoutLine.atTheTop(patterns).without(others));
    }

    /** Without what a release is made of, and tests. */
    private Stream<LayoutLine> src(RepositoryFacts facts) {
        List<String> others = facts.foldersOf(SRC, file -> true).stream()
                .filter(name -> name.equals(RELEASE) || !isOfProgram(name))
                .toList();
        boolean isThere = facts.below(SRC)
                .map(file -> file.substring(SRC.length() + 1))
                .anyMatch(file -> isCode(file) && others.stream().noneMatch(each -> file.startsWith(each + "/")));
        return isThere
                ? Stream.of(LayoutLine.asItIs(SRC)
                        .without(others.stream().map(name -> name + "/**").toList()))
                : Stream.of();
    }

    private boolean isCode(String file) {
        return ends.stream().anyMatch(file::endsWith) && !tools.test(file);
    }

    private static boolean isOfProgram(String folder) {
        return !NO_PART_OF_IT.contains(folder) && !folder.startsWith(".");
    }
}
