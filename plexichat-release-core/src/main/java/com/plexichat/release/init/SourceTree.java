package com.plexichat.release.init;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program that runs from its sources: they keep their places, so that what imports or reads another finds it.
 *
 * @param code whether a file is such a source
 * @param beside files that the sources need beside them, such as the list of dependencies
 */
record SourceTree(Predicate<String> code, Predicate<String> beside) {
    /** The first ones are packed in any case, the others are no part of the program. */
    private static final Set<String> OTHER_FOLDERS = Set.of(
            "bin",
            "client",
            "config",
            "fonts",
            "i18n",
            "templates", // standard layout
            "bench",
            "benchmarks",
            "build",
            "coverage",
            "dist",
            "doc",
            "docs",
            "examples",
            "scripts",
            "test",
            "tests");

    private static final String SRC = "src";

    Stream<LayoutLine> lines(RepositoryFacts facts) {
        Stream<String> files = facts.filesOf("").filter(code.or(beside));
        Stream<String> folders =
                facts.foldersOf("", code).stream().filter(name -> isOfProgram(name) && !name.equals(SRC));
        // Not src as a whole: what a release is made of is in src/release.
        Stream<String> inSrc = Stream.concat(
                        facts.filesOf(SRC).filter(code),
                        facts.foldersOf(SRC, code).stream().filter(SourceTree::isOfProgram))
                .map(name -> SRC + "/" + name);
        return Stream.of(files, folders, inSrc).flatMap(each -> each).map(LayoutLine::asItIs);
    }

    private static boolean isOfProgram(String folder) {
        return !OTHER_FOLDERS.contains(folder) && !folder.startsWith(".");
    }

    /** True for the name of a file that ends so, in whatever folder. */
    static Predicate<String> endingWith(List<String> ends) {
        return name -> ends.stream().anyMatch(name::endsWith);
    }
}
