package com.plexichat.release.packaging;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.layout.LeftOut;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of what source folders hold and no package does, for whoever looks for a missing file. */
public final class LeftOutList {
    private LeftOutList() {}

    /** What a package leaves out and none has, in the order of the names. */
    static Set<LeftOut> of(List<PackagePlan> plans) {
        Set<LeftOut> all = new TreeSet<>(Comparator.comparing(LeftOut::file).thenComparing(LeftOut::reason));
        plans.forEach(plan -> all.addAll(plan.content().leftOut()));
        Set<Path> sources = all.stream().map(LeftOut::source).collect(Collectors.toSet());
        Set<Path> packed = plans.stream()
                .flatMap(plan -> plan.content().files().stream())
                .map(PackageFile::source)
                .filter(sources::contains)
                .collect(Collectors.toSet());
        all.removeIf(each -> packed.contains(each.source()));
        return all;
    }

    /** Writes the list; there is no file if nothing is left out. */
    public static void write(List<PackagePlan> plans, Path file) {
        Set<LeftOut> all = of(plans);
        String text = all.stream()
                .map(each -> VisibleText.of(each.file()) + "  (" + each.reason() + ")\n")
                .collect(Collectors.joining());
        try {
            if (all.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                AtomicFile.write(file, text);
            }
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the list of what is left out cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }
}
