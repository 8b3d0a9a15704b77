package com.plexichat.release.layout;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.codehaus.plexus.util.MatchPatterns;

/** Finds the files that a layout selects, with everything that is wrong with them. */
public final class LayoutReader {
    private final Path projectFolder;
    private final Problems problems;
    private final SortedMap<String, PackageFile> files = new TreeMap<>();

    private LayoutReader(Path projectFolder, Problems problems) {
        this.projectFolder = projectFolder;
        this.problems = problems;
    }

    /**
     * The files by target, in the order of their bytes.
     *
     * @throws com.plexichat.release.problem.ReleaseException with all that is missing, empty, doubled or unsuitable
     */
    public static List<PackageFile> read(PackageLayout layout, Path projectFolder) {
        Problems problems = new Problems();
        LayoutReader reader = new LayoutReader(projectFolder, problems);
        layout.entries().forEach(reader::addEntry);
        layout.libraries().forEach(library -> reader.add("lib/" + library.name(), FileModes.READABLE, library.file()));
        if (reader.files.keySet().stream().noneMatch(target -> target.contains("/")) && problems.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_NOTHING_TO_PACK,
                    "the package would hold no program",
                    projectFolder.toString(),
                    "put files into bin/, client/ or src/release/package/, or configure <layout>"));
        }
        problems.throwIfAny();
        return List.copyOf(reader.files.values());
    }

    private void addEntry(LayoutEntry entry) {
        Path source = projectFolder.resolve(entry.source());
        if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
            addFolder(entry, source);
        } else if (Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            add(entry.target(), entry.mode().orElseGet(() -> FileModes.of(entry.target())), source);
        } else if (entry.required()) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FILE_MISSING,
                    "\"" + entry.source() + "\" is missing and every package needs it",
                    source.toString(),
                    "add it, or name another source for \"" + entry.target() + "\" in <layout>"));
        }
    }

    private void addFolder(LayoutEntry entry, Path folder) {
        List<Path> selected = new ArrayList<>();
        MatchPatterns includes = patterns(entry.includes().isEmpty() ? List.of("**") : entry.includes());
        MatchPatterns excludes = patterns(entry.excludes());
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> {
                        String name = slashed(folder.relativize(path));
                        return includes.matches(name, true) && !excludes.matches(name, true);
                    })
                    .forEach(selected::add);
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(unreadable(folder, unreadable));
            return;
        }
        if (selected.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FOLDER_EMPTY,
                    "\"" + entry.source() + "\" holds no file for the package",
                    folder.toString(),
                    "build its content first, or remove the folder"));
        }
        for (Path file : selected) {
            String prefix = entry.target().isEmpty() ? "" : entry.target() + "/";
            String target = prefix + slashed(folder.relativize(file));
            add(target, entry.mode().orElseGet(() -> FileModes.of(target)), file);
        }
    }

    private void add(String target, int mode, Path source) {
        if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    "\"" + target + "\" is a link, a device or missing, not a regular file",
                    source.toString(),
                    "put the file itself there, or exclude it in <layout>"));
            return;
        }
        PackageFile former = files.putIfAbsent(target, new PackageFile(target, mode, source));
        if (former != null) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_TARGET_TWICE,
                    "\"" + target + "\" comes from two places",
                    former.source() + " and " + source,
                    "exclude one of them in <layout>"));
        }
    }

    private static Problem unreadable(Path folder, Exception cause) {
        return new Problem(
                ProblemCode.FILE_UNREADABLE,
                "the folder cannot be read: " + cause.getMessage(),
                folder.toString(),
                "give the build the right to read it");
    }

    private static MatchPatterns patterns(List<String> patterns) {
        // The matcher knows the system's separator only.
        return MatchPatterns.from(patterns.stream()
                .map(pattern -> pattern.replace('/', java.io.File.separatorChar))
                .toList());
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(java.io.File.separatorChar, '/');
    }
}
