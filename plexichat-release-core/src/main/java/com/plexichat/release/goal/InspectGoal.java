package com.plexichat.release.goal;

import com.plexichat.release.listing.ComparisonJson;
import com.plexichat.release.listing.ComparisonText;
import com.plexichat.release.listing.ListingJson;
import com.plexichat.release.listing.ListingText;
import com.plexichat.release.listing.ListingTree;
import com.plexichat.release.listing.PackageComparison;
import com.plexichat.release.listing.PackageListing;
import com.plexichat.release.listing.PackageReader;
import com.plexichat.release.log.LogLines;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.staging.StagedRelease;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Lists a package, or compares it with an older one; nothing is unpacked. */
public final class InspectGoal {
    private static final String PACKAGE_PARAMETER = "plexichat.package";

    private final PackageReader packages = new PackageReader();
    private final Consumer<String> output;

    /** @param output takes the answer */
    public InspectGoal(Consumer<String> output) {
        this.output = output;
    }

    public void run(InspectRequest request) {
        Problems problems = new Problems();
        request.archive().ifPresent(file -> refuseFolder(file, PACKAGE_PARAMETER, problems));
        request.against().ifPresent(file -> refuseFolder(file, "plexichat.against", problems));
        problems.throwIfAny();
        PackageListing listing = packages.read(request.archive().orElseGet(() -> staged(request)));
        String answer = request.against()
                .map(older -> compared(packages.read(older), listing, request.format()))
                .orElseGet(() -> listed(listing, request.format()));
        request.outputFile().ifPresentOrElse(file -> AnswerFile.write(file, answer), () -> output.accept(answer));
    }

    /** An empty parameter is the project's folder for Maven. */
    private static void refuseFolder(Path file, String parameter, Problems problems) {
        if (Files.isDirectory(file)) {
            problems.add(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + file + "\" is a folder, not a package",
                    parameter,
                    "name a tar.gz, or leave the parameter out altogether"));
        }
    }

    private static String listed(PackageListing listing, InspectRequest.Format format) {
        return switch (format) {
            case TEXT -> LogLines.text(ListingText.of(listing));
            case JSON -> LogLines.json(ListingJson.of(listing));
            case TREE -> LogLines.text(ListingTree.of(listing));
        };
    }

    private static String compared(PackageListing older, PackageListing newer, InspectRequest.Format format) {
        PackageComparison comparison = PackageComparison.of(older, newer);
        return format == InspectRequest.Format.JSON
                ? LogLines.json(ComparisonJson.of(comparison))
                : LogLines.text(ComparisonText.of(comparison));
    }

    private static Path staged(InspectRequest request) {
        StagedRelease staged = new StagedRelease(request.releaseFolder()
                .orElseThrow(() -> InspectRequest.misused(
                        "no package is named, and there is no project here that could have one",
                        PACKAGE_PARAMETER,
                        "write -Dplexichat.package=chat-a.1.2-1-linux-arm64.tar.gz")));
        List<ReleaseAsset> archives = staged.record().archives();
        if (archives.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.STAGED_FILE_MISSING,
                    "the release has no package yet",
                    staged.folder().toString(),
                    "run plexichat-release:package first, or name a package with " + PACKAGE_PARAMETER));
        }
        if (archives.size() > 1) {
            throw InspectRequest.misused(
                    "the release has " + archives.size() + " packages",
                    PACKAGE_PARAMETER,
                    "write -Dplexichat.package=" + staged.file(archives.get(0).name()));
        }
        return staged.file(archives.get(0).name());
    }
}
