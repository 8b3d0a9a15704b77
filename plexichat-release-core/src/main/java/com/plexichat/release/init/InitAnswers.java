package com.plexichat.release.init;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user said on the command line; whatever is empty is derived.
 *
 * @param platforms derived if there are none
 * @param version the first one to release, in any form
 */
public record InitAnswers(
        Optional<String> product,
        Optional<String> displayName,
        Optional<String> groupId,
        List<Platform> platforms,
        Optional<String> version,
        Optional<VersionScheme> scheme) {
    private static final Pattern GROUP_ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /** @throws com.plexichat.release.problem.ReleaseException with everything that no pom or file name can hold */
    public InitAnswers {
        platforms = List.copyOf(platforms);
        Problems problems = new Problems();
        product.filter(name -> !ReleaseIdentity.FILE_NAME.matcher(name).matches())
                .ifPresent(name -> problems.add(
                        invalid(name, "plexichat.product", "use letters, digits, dots, hyphens and underscores")));
        groupId.filter(name -> !GROUP_ID.matcher(name).matches())
                .ifPresent(
                        name -> problems.add(invalid(name, "plexichat.groupId", "write a name such as org.example")));
        VersionScheme its = scheme.or(
                        () -> version.flatMap(VersionSchemes::find).map(Version::scheme))
                .orElse(VersionSchemes.DEFAULT);
        version.ifPresent(text -> problems.note(() -> VersionSchemes.parse(text, its, "plexichat.version")));
        problems.throwIfAny();
    }

    private static Problem invalid(String value, String where, String hint) {
        return new Problem(ProblemCode.PARAMETER_INVALID, "\"" + value + "\" cannot be used as a name", where, hint);
    }
}
