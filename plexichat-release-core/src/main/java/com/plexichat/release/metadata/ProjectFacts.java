package com.plexichat.release.metadata;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the build tool knows of the project that is released.
 *
 * @param folder the project's own folder
 * @param buildFolder where the build writes, {@code target}
 * @param product the name in file names
 * @param displayName the name that people read
 * @param platforms that the release has packages for, each once
 * @param buildNumber {@code plexichat.buildNumber}, before CI's own
 * @param buildDate {@code plexichat.buildDate}, before all other sources
 * @param outputTimestamp {@code project.build.outputTimestamp}
 */
public record ProjectFacts(
        Path folder,
        Path buildFolder,
        String product,
        String displayName,
        List<Platform> platforms,
        VersionFacts version,
        Optional<String> buildNumber,
        Optional<String> buildDate,
        Optional<String> outputTimestamp) {

    /** @throws ReleaseException if product or build number could not stand in a file name */
    public ProjectFacts {
        requireFileNames(product, buildNumber);
        platforms = platforms.stream().distinct().toList();
        if (platforms.isEmpty()) {
            throw new IllegalArgumentException("a release is for a platform");
        }
    }

    /** @throws ReleaseException with each of the two that could not stand in a file name */
    public static void requireFileNames(String product, Optional<String> buildNumber) {
        Problems problems = new Problems();
        problems.note(() -> requireFileName("plexichat.product", product));
        buildNumber.ifPresent(number -> problems.note(() -> requireFileName("plexichat.buildNumber", number)));
        problems.throwIfAny();
    }

    /** The platforms in one text, with commas between them. */
    public String platform() {
        return platforms.stream().map(Platform::text).collect(Collectors.joining(","));
    }

    /** The one folder that a release is gathered in. */
    public Path releaseFolder() {
        return buildFolder.resolve("release");
    }

    private static void requireFileName(String parameter, String value) {
        if (!ReleaseIdentity.FILE_NAME.matcher(value).matches()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    value.isEmpty()
                            ? "the name is empty"
                            : "\"" + value + "\" has other characters than a file name may have",
                    parameter,
                    "use letters, digits, dots, hyphens and underscores"));
        }
    }
}
