package com.plexichat.release.packaging;

import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.BuildInfo;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a package and the folder in it are called.
 *
 * @param archive ends in {@value #SUFFIX}
 * @param manifest the name beside the archive; inside it is always {@code manifest.txt}
 */
public record PackageNaming(Platform platform, String archive, String manifest, String topFolder) {
    private static final String SUFFIX = ".tar.gz";
    private static final String PLATFORM = "{platform}";

    /**
     * The names that the project chose, else {@code <product>-<version>-<platform>.tar.gz} and the product; one for each
     * platform.
     *
     * @param archiveName has {@value #PLATFORM} in it where there are several platforms
     * @throws com.plexichat.release.problem.ReleaseException if a chosen name cannot be used
     */
    public static List<PackageNaming> of(
            ReleaseIdentity identity,
            List<Platform> platforms,
            Optional<String> archiveName,
            Optional<String> topFolder) {
        Problems problems = new Problems();
        archiveName
                .filter(name -> !isFileName(name.replace(PLATFORM, "any")) || !name.endsWith(SUFFIX))
                .ifPresent(name -> problems.add(invalid(
                        "plexichat.archiveName", name, "use letters, digits, dots and hyphens, ending in " + SUFFIX)));
        archiveName
                .filter(name -> platforms.size() > 1 && !name.contains(PLATFORM))
                .ifPresent(name -> problems.add(invalid(
                        "plexichat.archiveName", name, "put " + PLATFORM + " into it, since there are several")));
        topFolder
                .filter(name -> !isFileName(name))
                .ifPresent(name -> problems.add(
                        invalid("plexichat.topFolder", name, "use one name of letters, digits, dots and hyphens")));
        problems.throwIfAny();
        String pattern = archiveName.orElse(identity.product() + "-" + identity.tag() + "-" + PLATFORM + SUFFIX);
        return platforms.stream()
                .map(platform -> of(
                        platform,
                        pattern.replace(PLATFORM, platform.text()),
                        platforms.size() == 1,
                        topFolder.orElse(identity.product())))
                .toList();
    }

    private static PackageNaming of(Platform platform, String archive, boolean isOnlyOne, String topFolder) {
        String manifest = isOnlyOne
                ? PackageManifest.FILE_NAME
                : archive.substring(0, archive.length() - SUFFIX.length()) + "." + PackageManifest.FILE_NAME;
        return new PackageNaming(platform, archive, manifest, topFolder);
    }

    public String checksum() {
        return archive + ".sha256";
    }

    private static boolean isFileName(String name) {
        return ReleaseIdentity.FILE_NAME.matcher(name).matches();
    }

    private static Problem invalid(String parameter, String name, String hint) {
        return name.contains("${" + BuildInfo.PREFIX)
                ? new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "\"" + name + "\" has a property in it that nothing gave a value",
                        parameter,
                        BuildInfo.MAKE_FIRST)
                : new Problem(
                        ProblemCode.PARAMETER_INVALID, "\"" + name + "\" cannot be used as a name", parameter, hint);
    }
}
