package com.plexichat.release.packaging;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.Optional;

/**
 * What the archive and the folder in it are called.
 *
 * @param archive ends in {@value #SUFFIX}
 */
public record PackageNaming(String archive, String topFolder) {
    private static final String SUFFIX = ".tar.gz";

    /**
     * The names that the project chose, else {@code <product>-<version>-<platform>.tar.gz} and the product.
     *
     * @throws com.plexichat.release.problem.ReleaseException if a chosen name cannot be used
     */
    public static PackageNaming of(ReleaseIdentity identity, Optional<String> archiveName, Optional<String> topFolder) {
        String standard = identity.product() + "-" + identity.tag() + "-" + identity.platform() + SUFFIX;
        Problems problems = new Problems();
        archiveName
                .filter(name -> !isFileName(name) || !name.endsWith(SUFFIX))
                .ifPresent(name -> problems.add(invalid(
                        "plexichat.archiveName", name, "use letters, digits, dots and hyphens, ending in " + SUFFIX)));
        topFolder
                .filter(name -> !isFileName(name))
                .ifPresent(name -> problems.add(
                        invalid("plexichat.topFolder", name, "use one name of letters, digits, dots and hyphens")));
        problems.throwIfAny();
        return new PackageNaming(archiveName.orElse(standard), topFolder.orElse(identity.product()));
    }

    public String checksum() {
        return archive + ".sha256";
    }

    private static boolean isFileName(String name) {
        return ReleaseIdentity.FILE_NAME.matcher(name).matches();
    }

    private static Problem invalid(String parameter, String name, String hint) {
        return new Problem(ProblemCode.PARAMETER_INVALID, "\"" + name + "\" cannot be used as a name", parameter, hint);
    }
}
