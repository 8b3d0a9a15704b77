package com.plexichat.release.layout;

import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.codehaus.plexus.util.MatchPatterns;
import org.jspecify.annotations.Nullable;

/** Finds the files that a layout selects, with everything that is wrong with them. */
public final class LayoutReader {
    /** What the JVM makes of bytes in a name that the locale has no letter for. */
    private static final char UNREADABLE_LETTER = '\uFFFD';

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
        layout.libraries()
                .forEach(library -> reader.add("lib/" + library.name(), FileModes.READABLE, real(library.file())));
        if (reader.files.keySet().stream().noneMatch(target -> target.contains("/")) && problems.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_NOTHING_TO_PACK,
                    "the package would hold no program",
                    projectFolder.toString(),
                    "put files into bin/, client/ or src/release/package/, or configure <layout>"));
        }
        reader.refuseFoldersThatAreFiles(layout.emptyFolders());
        problems.throwIfAny();
        return List.copyOf(reader.files.values());
    }

    private void addEntry(LayoutEntry entry) {
        if (!entry.target().isEmpty()
                && Stream.of(entry.target().split("/", -1)).anyMatch(List.of("", ".", "..")::contains)) {
            problems.add(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + entry.target() + "\" is not a path below the package's top folder",
                    "<layout>",
                    "write it like bin/server: no slash at its ends, no . or .. in it"));
            return;
        }
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
            problems.add(unreadable(folder, unreadable.getMessage()));
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
        if (target.indexOf(UNREADABLE_LETTER) >= 0) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    "the name of \"" + target + "\" has letters that cannot be read in this locale",
                    source.toString(),
                    "run Maven with LC_ALL=C.UTF-8"));
            return;
        }
        if (!Files.isReadable(source)) {
            problems.add(unreadable(source, "the build has no right to"));
            return;
        }
        if (target.isEmpty() || target.equals(PackageManifest.FILE_NAME)) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    target.isEmpty()
                            ? "a file cannot take the place of the package's top folder"
                            : "\"" + target + "\" is written by the package goal itself",
                    source.toString(),
                    "give it another target in <layout>, or leave it out"));
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

    private void refuseFoldersThatAreFiles(List<String> emptyFolders) {
        Stream.concat(files.keySet().stream(), emptyFolders.stream().map(folder -> folder + "/"))
                .flatMap(target -> parents(target).stream())
                .distinct()
                .flatMap(folder -> Optional.ofNullable(files.get(folder)).stream())
                .forEach(file -> problems.add(new Problem(
                        ProblemCode.LAYOUT_TARGET_TWICE,
                        "\"" + file.target() + "\" is a file, and a folder of the package",
                        file.source().toString(),
                        "give it another target in <layout>, or leave it out")));
    }

    private static List<String> parents(String target) {
        return IntStream.range(0, target.length())
                .filter(index -> target.charAt(index) == '/')
                .mapToObj(slash -> target.substring(0, slash))
                .toList();
    }

    /** A local repository may hold links to its jars. */
    private static Path real(Path library) {
        try {
            return library.toRealPath();
        } catch (IOException missing) {
            return library;
        }
    }

    private static Problem unreadable(Path path, @Nullable String reason) {
        return new Problem(
                ProblemCode.FILE_UNREADABLE,
                "a part of the package cannot be read: " + reason,
                path.toString(),
                "give the build the right to read it");
    }

    private static MatchPatterns patterns(List<String> patterns) {
        // The matcher knows the system's separator only.
        return MatchPatterns.from(patterns.stream()
                .map(pattern -> pattern.replace('/', File.separatorChar))
                .toList());
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }
}
