package com.plexichat.release.localforge.state;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * A repository's rules for tags.
 *
 * @param enforcement {@code active}, {@code evaluate} or {@code disabled}
 * @param include patterns of full ref names, or {@code ~ALL}
 * @param rules the types of the rules, such as {@code creation}
 * @param bypass whether the callers may pass it by: {@code always} or {@code never}
 */
public record TagRuleset(
        long id,
        String name,
        String enforcement,
        List<String> include,
        List<String> exclude,
        List<String> rules,
        String bypass) {
    public TagRuleset {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        rules = List.copyOf(rules);
    }

    /** Nobody may make a tag that this pattern fits. */
    public static TagRuleset againstCreation(long id, String name, String pattern) {
        return new TagRuleset(id, name, "active", List.of(pattern), List.of(), List.of("creation"), "never");
    }

    boolean forbidsCreation(String ref) {
        return enforcement.equals("active")
                && rules.contains("creation")
                && bypass.equals("never")
                && fits(include, ref)
                && !fits(exclude, ref);
    }

    private static boolean fits(List<String> patterns, String ref) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.equals("~ALL")
                        || FileSystems.getDefault()
                                .getPathMatcher("glob:" + pattern)
                                .matches(Path.of(ref)));
    }
}
