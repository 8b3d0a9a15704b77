package com.plexichat.release.maven;

import static com.plexichat.release.maven.GivenText.isTrue;

import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problems;
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
    private @Nullable GivenText optional;

    /** Whether it may have nothing for the package. */
    @Parameter
    private @Nullable GivenText mayBeEmpty;

    /** The platforms that it is for; all of them if not set. */
    @Parameter
    private List<String> platforms = List.of();

    LayoutEntry entry() {
        if (source == null) {
            throw PlexichatMojo.invalid("a <file> of <layout> has no <source>", "<layout>", "name the file or folder");
        }
        String where = "<layout>, the <file> with the source " + source;
        Problems problems = new Problems();
        problems.note(() -> isTrue(optional, "optional", where));
        problems.note(() -> isTrue(mayBeEmpty, "mayBeEmpty", where));
        problems.note(() -> octal(mode, where));
        problems.note(() -> platforms(where));
        problems.throwIfAny();
        return new LayoutEntry(
                source,
                path(target == null ? source : target),
                new LayoutEntry.Patterns(includes, excludes),
                octal(mode, where),
                !isTrue(optional, "optional", where),
                isTrue(mayBeEmpty, "mayBeEmpty", where),
                platforms(where));
    }

    private List<Platform> platforms(String where) {
        return PlexichatMojo.all(platforms, name -> PlexichatMojo.platform(name, where));
    }

    /** A dot stands for the top folder of the package. */
    private static String path(String target) {
        return target.equals(".") ? "" : target.replaceFirst("(?<=.)/$", "");
    }

    private static Optional<Integer> octal(@Nullable String mode, String where) {
        if (mode == null) {
            return Optional.empty();
        }
        if (!mode.matches("0?[0-7]{3}")) {
            throw PlexichatMojo.invalid(
                    "\"" + mode + "\" is not a file mode", where, "write three octal digits such as 640");
        }
        return Optional.of(Integer.parseInt(mode, 8));
    }
}
