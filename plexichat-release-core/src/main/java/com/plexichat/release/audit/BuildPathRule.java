package com.plexichat.release.audit;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** No file names a folder of the machine that built it: it tells who built, and differs from machine to machine. */
final class BuildPathRule implements AuditRule {
    /** A folder directly below the root, such as {@code /app}, is named by texts that no build wrote. */
    private static final int FEWEST_NAMES = 2;

    private final List<Mark> marks = new ArrayList<>();

    /** @param folders those of this build */
    BuildPathRule(Collection<Path> folders) {
        folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> folder.getNameCount() >= FEWEST_NAMES)
                .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "/"))
                .distinct()
                .forEach(folder -> marks.addAll(marksOf(folder)));
        for (Separator slash : List.of(Separator.SLASH, Separator.SLASH_IN_JSON)) {
            marks.add(PlaceMark.below("/home/", slash));
            marks.add(PlaceMark.ofRunner("/builds/", slash));
        }
        for (Separator any : Separator.values()) {
            marks.add(PlaceMark.below("/Users/", any));
        }
    }

    /** @param folder with slashes, whatever the machine writes */
    static List<Mark> marksOf(String folder) {
        boolean hasDrive = !folder.startsWith("/");
        return Arrays.stream(Separator.values())
                .filter(separator -> hasDrive || !separator.isOfWindows())
                .map(separator -> (Mark) PlaceMark.of(folder, separator))
                .toList();
    }

    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_BUILD_PATH;
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        return new Look() {
            @Override
            public List<Mark> marks() {
                return marks;
            }

            @Override
            public void seen(String path, String place, String where) {
                found.accept(finding(path, place, where));
            }
        };
    }

    private Finding finding(String path, String place, String where) {
        return new Finding(
                code(),
                path,
                "the path of a build, " + place + ", is in the file, " + where,
                "build it without (-trimpath, -ffile-prefix-map, relative paths); if no build wrote it, waive it");
    }
}
