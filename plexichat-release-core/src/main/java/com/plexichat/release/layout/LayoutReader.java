package com.plexichat.release.layout;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the files that a layout selects, with everything that is wrong with them. */
public final class LayoutReader {
    private final Path projectFolder;
    private final FolderListing listing;
    private final IgnoredPaths ignored;
    private final Problems problems = new Problems();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> unfilled = new ArrayList<>();
    private final Targets targets;

    private LayoutReader(PackageLayout layout, Path projectFolder, FolderListing listing) {
        this.projectFolder = projectFolder;
        this.listing = listing;
        this.ignored = layout.ignored();
        this.targets = new Targets(DeclaredPlaces.links(layout.links(), problems), problems);
    }

    /**
     * The files by target, in the order of their characters.
     *
     * @throws ReleaseException with all that is missing, empty, doubled or unsuitable
     */
    public static PackageContent read(PackageLayout layout, Path projectFolder, FolderListing listing) {
        LayoutFindings found = find(layout, projectFolder, listing);
        if (!found.problems().isEmpty()) {
            throw new ReleaseException(found.problems());
        }
        return found.content();
    }

    /** The same, with all that is wrong beside it. */
    public static LayoutFindings find(PackageLayout layout, Path projectFolder, FolderListing listing) {
        LayoutReader reader = new LayoutReader(layout, projectFolder, listing);
        layout.entries().forEach(entry -> {
            int before = reader.problems.list().size();
            reader.add(entry);
            if (reader.problems.list().size() > before) {
                reader.unfilled.add(entry.target());
            }
        });
        // A local repository may hold links to its jars.
        layout.libraries()
                .forEach(library ->
                        reader.targets.add("lib/" + library.name(), FileModes.READABLE, RealPath.of(library.file())));
        if (reader.targets.holdNoFolder() && reader.problems.isEmpty()) {
            reader.problems.add(new Problem(
                    ProblemCode.LAYOUT_NOTHING_TO_PACK,
                    "the package would hold no program",
                    projectFolder.toString(),
                    "put files into bin/, client/ or src/release/package/, or configure <layout>"));
        }
        Collection<String> folders =
                reader.targets.folders(DeclaredPlaces.folders(layout.emptyFolders(), reader.problems));
        NestedPrograms.in(reader.targets.files(), layout.links()).ifPresent(reader.warnings::add);
        PackageContent content =
                new PackageContent(folders, layout.links(), reader.targets.files(), reader.leftOut, reader.warnings);
        return new LayoutFindings(content, reader.problems.list(), reader.unfilled);
    }

    private void add(LayoutEntry entry) {
        Path source = projectFolder.resolve(entry.source());
        if (!entry.target().isEmpty() && DeclaredPlaces.refuse(entry.target(), "<layout>", problems)) {
            return;
        }
        Optional<Problem> otherKind = SourceProblem.ofKind(entry, source);
        if (otherKind.isPresent()) {
            problems.add(otherKind.get());
        } else if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
            addFolder(entry, source);
        } else if (Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            addFile(entry, source);
        } else if (entry.required()) {
            problems.add(SourceProblem.missing(entry, source));
        }
    }

    private void addFile(LayoutEntry entry, Path file) {
        SourceProblem.ofContent(entry, file).ifPresent(problems::add);
        entry.patterns().includes().forEach(pattern -> problems.add(unused(entry, "include", pattern)));
        warnOfUnused(entry, entry.patterns().excludes());
        targets.add(entry.target(), entry.mode().orElseGet(() -> FileModes.of(entry.target())), file);
    }

    private void addFolder(LayoutEntry entry, Path folder) {
        Selection selection = new Selection(entry.patterns());
        String prefix = entry.target().isEmpty() ? "" : entry.target() + "/";
        int start = folder.toString().length() + 1;
        int before = problems.list().size();
        List<Path> files = below(folder, entry.patterns().depth());
        IgnoredContent ignoredHere =
                IgnoredContent.of(ignored, folder, entry.patterns().includes());
        boolean isEmpty = true;
        for (Path file : files) {
            String name = file.toString().substring(start).replace(File.separatorChar, '/');
            Optional<String> reasonAgainst = selection.reasonAgainst(name).or(() -> ignoredHere.reasonAgainst(name));
            if (reasonAgainst.isPresent()) {
                leftOut.add(new LeftOut(file, entry.source() + "/" + name, reasonAgainst.get()));
            } else {
                isEmpty = false;
                String target = prefix.concat(name);
                targets.add(target, entry.mode().orElseGet(() -> FileModes.of(target)), file);
            }
        }
        boolean isInVain = isEmpty
                && !entry.mayBeEmpty()
                && selection.unusedIncludes().isEmpty()
                && problems.list().size() == before;
        List<String> ignoredFiles = ignoredHere.found();
        List<String> ignoredPrograms = ignoredFiles.stream()
                .filter(name -> FileModes.of(prefix.concat(name)) == FileModes.EXECUTABLE)
                .toList();
        if (!ignoredPrograms.isEmpty()) {
            problems.add(IgnoredProblem.programs(entry, ignoredPrograms));
        } else if (isInVain && ignoredFiles.isEmpty()) {
            problems.add(SourceProblem.empty(entry, folder));
        } else if (isInVain) {
            problems.add(IgnoredProblem.all(entry, folder, ignoredFiles));
        } else if (!ignoredFiles.isEmpty()) {
            warnings.add(IgnoredProblem.some(entry, ignoredFiles));
        }
        boolean hasNothingToMatch = isEmpty && entry.mayBeEmpty();
        Consumer<Problem> found = hasNothingToMatch ? warnings::add : problems::add;
        selection.unusedIncludes().forEach(pattern -> found.accept(unused(entry, "include", pattern)));
        warnOfUnused(entry, selection.unusedExcludes());
    }

    /** What is below the folder, in the order of the names. */
    private List<Path> below(Path folder, int depth) {
        try {
            return listing.of(folder, depth).stream().sorted().toList();
        } catch (IOException unreadable) {
            problems.add(SourceProblem.unreadable(folder, unreadable));
            return List.of();
        }
    }

    /** Those of the standard layout are for whoever needs them. */
    private void warnOfUnused(LayoutEntry entry, Collection<String> excludes) {
        excludes.stream()
                .filter(pattern -> !StandardLayout.excludes(entry.target()).contains(pattern))
                .forEach(pattern -> warnings.add(unused(entry, "exclude", pattern)));
    }

    private static Problem unused(LayoutEntry entry, String kind, String pattern) {
        return new Problem(
                ProblemCode.LAYOUT_PATTERN_UNUSED,
                "the " + kind + " \"" + pattern + "\" matches nothing in \"" + entry.source() + "\"",
                "<layout>",
                "correct it, or take it out; a pattern is a path from there, without a slash at its beginning");
    }
}
