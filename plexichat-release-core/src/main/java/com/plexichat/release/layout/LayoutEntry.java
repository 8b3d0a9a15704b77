package com.plexichat.release.layout;

import java.util.List;
import java.util.Optional;

/**
 * A file or folder of the project and its place in the package.
 *
 * @param source relative to the project's folder, or absolute
 * @param target below the package's top folder; empty for the top folder itself
 * @param includes patterns such as {@code **}{@code /*.json} below a folder; all files if empty
 * @param excludes patterns of files that stay out
 * @param mode of the files, such as 0640; empty for the default of their place
 * @param required whether a missing source is a problem
 */
public record LayoutEntry(
        String source,
        String target,
        List<String> includes,
        List<String> excludes,
        Optional<Integer> mode,
        boolean required) {
    public LayoutEntry {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    static LayoutEntry optional(String source, String target, String... excludes) {
        return new LayoutEntry(source, target, List.of(), List.of(excludes), Optional.empty(), false);
    }

    static LayoutEntry required(String source) {
        return new LayoutEntry(source, source, List.of(), List.of(), Optional.empty(), true);
    }
}
