package com.plexichat.release.maven;

import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <file>} of {@code <layout>}: a file or folder of the project and its place in the package. */
public final class LayoutFile {
    /** The file or folder, relative to the project. */
    @Parameter(required = true)
    private @Nullable String source;

    /** Its path in the package, a dot for the top folder; the source's if not set. */
    @Parameter
    private @Nullable String target;

    /** Patterns of the files of a folder that go into the package. */
    @Parameter
    private List<String> includes = List.of();

    /** Patterns of the files of a folder that stay out. */
    @Parameter
    private List<String> excludes = List.of();

    /** The mode in octal digits, such as 640. */
    @Parameter
    private @Nullable String mode;

    /** Whether the project may do without it. */
    @Parameter
    private boolean optional;

    /** Whether it may have nothing for the package. */
    @Parameter
    private boolean mayBeEmpty;

    /** The platforms that it is for; all of them if not set. */
    @Parameter
    private List<String> platforms = List.of();

    LayoutEntry entry() {
        if (source == null) {
            throw invalid("a <file> of <layout> has no <source>", "name the file or folder");
        }
        return new LayoutEntry(
                source,
                path(target == null ? source : target),
                new LayoutEntry.Patterns(includes, excludes),
                octal(mode),
                !optional,
                mayBeEmpty,
                PlexichatMojo.all(platforms, name -> PlexichatMojo.platform(name, "<layout>")));
    }

    /** A dot stands for the top folder of the package. */
    private static String path(String target) {
        return target.equals(".") ? "" : target.replaceFirst("(?<=.)/$", "");
    }

    private static Optional<Integer> octal(@Nullable String mode) {
        if (mode == null) {
            return Optional.empty();
        }
        if (!mode.matches("0?[0-7]{3}")) {
            throw invalid("\"" + mode + "\" is not a file mode", "write three octal digits such as 640");
        }
        return Optional.of(Integer.parseInt(mode, 8));
    }

    private static ReleaseException invalid(String what, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, "<layout>", hint));
    }
}
