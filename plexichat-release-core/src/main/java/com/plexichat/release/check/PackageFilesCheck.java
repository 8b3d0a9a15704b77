package com.plexichat.release.check;

import com.plexichat.release.layout.NeededFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The project has the files that every package needs, which would else be missed after the whole build. */
final class PackageFilesCheck {
    private PackageFilesCheck() {}

    static List<WeighedProblem> of(Path folder, Set<String> ownTargets) {
        return NeededFiles.problems(folder, ownTargets).stream()
                .map(problem -> new WeighedProblem(problem, WeighedProblem.Weight.STOPS_PUBLISHING))
                .toList();
    }
}
