package com.plexichat.release.packaging;

import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.nio.file.Path;
import java.util.List;

/** What the goal itself writes is no source of a package: the next one would be another. */
public final class OwnOutput {
    private OwnOutput() {}

    /** Adds a problem for each entry that is, holds, or is in one of the folders. */
    public static void refuse(PackageLayout layout, Path projectFolder, List<Path> folders, Problems problems) {
        layout.entries().forEach(entry -> {
            Path source = projectFolder.resolve(entry.source()).normalize();
            if (!entry.patterns().stayAtTheTop()
                    && folders.stream().anyMatch(folder -> source.startsWith(folder) || folder.startsWith(source))) {
                problems.add(
                        new Problem(
                                ProblemCode.LAYOUT_FILE_UNSUITABLE,
                                "\"" + entry.source() + "\" holds what this goal writes itself",
                                source.toString(),
                                "name the folders below it that the package needs, or its own files by <include>*.py</include>"));
            }
        });
    }
}
