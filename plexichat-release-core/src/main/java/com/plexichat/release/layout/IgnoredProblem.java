package com.plexichat.release.layout;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is told of files that stay out of a package since git ignores them. */
final class IgnoredProblem {
    /** More are in the list of what is left out. */
    private static final int MOST_NAMES = 3;

    private IgnoredProblem() {}

    /** A package without its programs runs nowhere. */
    static Problem programs(LayoutEntry entry, List<String> names) {
        return new Problem(
                ProblemCode.LAYOUT_PROGRAM_IGNORED,
                "git ignores what is for bin/, and so it would stay out of the package: " + files(entry, names),
                "<layout>",
                "ignore the folder as a whole, such as \"bin/\" in .gitignore, if builds make all of it; else name each"
                        + " in a <file> of its own, or in <excludes> if the package does without it");
    }

    /** Nothing else is in the folder. */
    static Problem all(LayoutEntry entry, Path folder, List<String> names) {
        return new Problem(
                ProblemCode.LAYOUT_SOURCE_EMPTY,
                "\"" + entry.source() + "\" holds no file for the package that git does not ignore: "
                        + files(entry, names),
                folder.toString(),
                "ignore the folder itself, as \"" + entry.source()
                        + "/\", if a build makes it for the package; else name"
                        + " each that the package needs in a <file> of its own, or set <mayBeEmpty>");
    }

    /** The rest of the folder is as it should be. */
    static Problem some(LayoutEntry entry, List<String> names) {
        return new Problem(
                ProblemCode.LAYOUT_FILE_IGNORED,
                "git ignores " + (names.size() == 1 ? "1 file" : names.size() + " files") + " of \"" + entry.source()
                        + "\", and so they stay out of the package: " + files(entry, names),
                "<layout>",
                "name in <excludes> what the package does without, and what it needs in a <file> of its own");
    }

    private static String files(LayoutEntry entry, List<String> names) {
        String first = names.stream()
                .limit(MOST_NAMES)
                .map(name -> "\"" + VisibleText.of(entry.source() + "/" + name) + "\"")
                .collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
