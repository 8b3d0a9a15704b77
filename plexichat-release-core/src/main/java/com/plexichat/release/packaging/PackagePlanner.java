package com.plexichat.release.packaging;

import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.layout.FolderListing;
import com.plexichat.release.layout.LayoutFindings;
import com.plexichat.release.layout.LayoutReader;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds out what goes into each package; what has to be written anew for it comes to lie in a work folder. */
public final class PackagePlanner {
    private final Path projectFolder;
    private final Path workFolder;
    private final FolderListing listing;

    public PackagePlanner(Path projectFolder, Path workFolder, FolderListing listing) {
        this.projectFolder = projectFolder;
        this.workFolder = workFolder;
        this.listing = listing;
    }

    /**
     * The content for each of the platforms.
     *
     * @param time of what is in the project's own jars; without one they are taken as they are
     * @throws ReleaseException with everything that is wrong with any of them
     */
    public List<PackageContent> contents(PackageLayout layout, List<Platform> platforms, Optional<Instant> time) {
        Problems problems = new Problems();
        problems.note(this::removeLeftovers);
        PackageLayout reproducible = Objects.requireNonNullElse(
                problems.attempt(
                        () -> time.map(instant -> OwnLibraries.reproducible(layout, workFolder.resolve("lib"), instant))
                                .orElse(layout)),
                layout);
        List<PackageContent> contents = new ArrayList<>();
        for (Platform platform : platforms) {
            problems.note(() -> contents.add(content(reproducible, platform)));
        }
        eachOnce(problems).throwIfAny();
        return contents;
    }

    /** What is wrong for all platforms is one fault. */
    private static Problems eachOnce(Problems problems) {
        Problems once = new Problems();
        problems.list().stream().distinct().forEach(once::add);
        return once;
    }

    private static Problem missing(String target, Platform platform) {
        return new Problem(
                ProblemCode.LAYOUT_FILE_MISSING,
                "nothing of the layout fills \"" + target + "\" for " + platform
                        + ", though it does for other platforms",
                "<layout>",
                "add a <file> for " + platform + ", or take the platform out of plexichat.platforms");
    }

    /** What runs that were killed left half-written. */
    private void removeLeftovers() {
        try {
            PreparedFile.removeLeftovers(workFolder);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "a file of an earlier run cannot be removed: " + failed.getMessage(),
                            workFolder.toString(),
                            "give the build the right to write there"),
                    failed);
        }
    }

    private PackageContent content(PackageLayout all, Platform platform) {
        PackageLayout layout = all.of(platform);
        LayoutFindings found = LayoutReader.find(layout, projectFolder, listing);
        PackageContent content = found.content();
        Problems problems = new Problems();
        problems.addAll(found.problems());
        all.standardTargetsOfOthers(platform).stream()
                .filter(target -> !content.fills(target) && !found.excuse(target))
                .forEach(target -> problems.add(missing(target, platform)));
        if (!problems.isEmpty()) {
            problems.addAll(ConfigEdits.problems(layout.edits(), found));
        }
        problems.throwIfAny();
        return new ConfigEdits(workFolder.resolve(platform.text())).apply(layout.edits(), content);
    }
}
