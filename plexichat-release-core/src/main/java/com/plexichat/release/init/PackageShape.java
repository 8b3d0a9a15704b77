package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a kind of project puts into the package.
 *
 * @param lines beside the standard layout
 * @param platforms that it runs on
 * @param findings what is not there yet
 * @param build what makes it
 */
record PackageShape(List<LayoutLine> lines, List<Platform> platforms, List<Problem> findings, BuildCommands build) {
    static final PackageShape STANDARD = new PackageShape(List.of(), List.of(), List.of(), BuildCommands.NONE);

    /** What the plugin packs for where no platform is named. */
    static final List<Platform> USUAL = List.of(Platform.parse("linux-arm64"));

    /** Of programs that are not native. */
    static final List<Platform> ANY = List.of(Platform.parse("any"));

    PackageShape {
        lines = List.copyOf(lines);
        platforms = List.copyOf(platforms);
        findings = List.copyOf(findings);
    }

    static PackageShape of(Stream<LayoutLine> lines, List<Platform> platforms) {
        return new PackageShape(lines.toList(), platforms, List.of(), BuildCommands.NONE);
    }

    /** An output of the build that is not there yet: the package waits for it. */
    static PackageShape unbuilt(LayoutLine line, String hint) {
        Problem finding = new Problem(
                ProblemCode.LAYOUT_FILE_MISSING,
                "\"" + line.source() + "\" is not built yet, and no package is made without it",
                line.source(),
                hint);
        return new PackageShape(List.of(line), List.of(), List.of(finding), BuildCommands.NONE);
    }

    PackageShape builtBy(BuildCommands its) {
        return new PackageShape(lines, platforms, findings, its);
    }

    PackageShape and(PackageShape other) {
        return new PackageShape(
                joined(lines, other.lines),
                joined(platforms, other.platforms),
                joined(findings, other.findings),
                build.and(other.build));
    }

    /** Those of the native programs, if there are any: what is not native runs there too. */
    List<Platform> decided() {
        List<Platform> natives =
                platforms.stream().filter(platform -> !ANY.contains(platform)).toList();
        return natives.isEmpty() ? ANY : natives;
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        others.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}
