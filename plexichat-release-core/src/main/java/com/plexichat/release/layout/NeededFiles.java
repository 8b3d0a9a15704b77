package com.plexichat.release.layout;

import com.plexichat.release.problem.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that every package needs and no build makes, so that they can be looked at before one. */
public final class NeededFiles {
    private NeededFiles() {}

    /**
     * What is wrong with them.
     *
     * @param ownTargets those of the project's own entries: what fills them may be an output of the build
     */
    public static List<Problem> problems(Path projectFolder, Set<String> ownTargets) {
        return StandardLayout.ENTRIES.stream()
                .filter(StandardLayout::isFile)
                .filter(entry -> !ownTargets.contains(entry.target()))
                .flatMap(entry -> problem(entry, projectFolder.resolve(entry.source())).stream())
                .toList();
    }

    /** True for the path of one of them in a package. */
    public static boolean contain(String target) {
        return StandardLayout.ENTRIES.stream()
                .anyMatch(
                        entry -> StandardLayout.isFile(entry) && entry.target().equals(target));
    }

    private static Optional<Problem> problem(LayoutEntry entry, Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? SourceProblem.ofKind(entry, file).or(() -> SourceProblem.ofContent(entry, file))
                : Optional.of(SourceProblem.missing(entry, file));
    }
}
