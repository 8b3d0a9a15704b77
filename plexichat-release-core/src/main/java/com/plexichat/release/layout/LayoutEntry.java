package com.plexichat.release.layout;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;

/**
 * A file or folder of the project and its place in the package.
 *
 * @param source relative to the project's folder, or absolute
 * @param target below the package's top folder; empty for the top folder itself
 * @param patterns that choose the files of a folder
 * @param mode of the files, such as 0640; empty for the default of their place
 * @param required whether a missing source is a problem
 * @param mayBeEmpty whether one that is there may have nothing for the package
 * @param platforms those that it is for; all if empty
 */
public record LayoutEntry(
        String source,
        String target,
        Patterns patterns,
        Optional<Integer> mode,
        boolean required,
        boolean mayBeEmpty,
        List<Platform> platforms)
        implements ForPlatforms {

    /**
     * Patterns such as {@code **}{@code /*.json}, as Ant has them.
     *
     * @param includes of the files that go into the package; all of them if empty
     * @param excludes of those that stay out nevertheless
     */
    public record Patterns(List<String> includes, List<String> excludes) {
        static final Patterns ALL = new Patterns(List.of(), List.of());

        public Patterns {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }

        /** True if they choose files of the folder itself alone, by their names. */
        public boolean stayAtTheTop() {
            return !includes.isEmpty()
                    && includes.stream().noneMatch(pattern -> pattern.matches("%.*|.*[/\\\\].*|.*\\*\\*.*"));
        }

        int depth() {
            return stayAtTheTop() ? 1 : Integer.MAX_VALUE;
        }
    }

    public LayoutEntry {
        platforms = List.copyOf(platforms);
    }

    LayoutEntry with(Patterns others) {
        return new LayoutEntry(source, target, others, mode, required, mayBeEmpty, platforms);
    }

    /** The files at the top of the project leave a folder for the top of the package its place. */
    boolean isInPlaceOf(LayoutEntry standard) {
        return target.equals(standard.target()) && !source.matches("[./]+");
    }
}
