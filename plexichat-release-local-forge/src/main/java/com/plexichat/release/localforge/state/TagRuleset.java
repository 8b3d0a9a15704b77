package com.plexichat.release.localforge.state;

import com.plexichat.release.ref.RefPattern;
import java.util.List;
import java.util.Set;

/**
 * A repository's rules for tags.
 *
 * @param enforcement {@code active}, {@code evaluate} (only told of) or {@code disabled}
 * @param include patterns of full ref names, or {@code ~ALL}
 * @param exclude patterns of what is left out again
 * @param rules the types of the rules, such as {@code creation}; only those without parameters
 * @param bypass whether the callers may pass it by: {@code always}, {@code pull_requests_only}, {@code never} or
 *     {@code exempt}
 */
public record TagRuleset(
        long id,
        String name,
        String enforcement,
        List<String> include,
        List<String> exclude,
        List<String> rules,
        String bypass) {

    private static final Set<String> ENFORCEMENTS = Set.of("active", "evaluate", "disabled");
    private static final Set<String> RULES = Set.of(
            "creation", "update", "deletion", "non_fast_forward", "required_linear_history", "required_signatures");
    private static final Set<String> FREE = Set.of("always", "exempt");
    private static final Set<String> BOUND = Set.of("never", "pull_requests_only");

    public TagRuleset {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        rules = List.copyOf(rules);
        boolean bypassKnown = FREE.contains(bypass) || BOUND.contains(bypass);
        if (!ENFORCEMENTS.contains(enforcement) || !RULES.containsAll(rules) || !bypassKnown) {
            throw new IllegalArgumentException(
                    "not a ruleset of GitHub: " + enforcement + ", " + rules + ", bypass " + bypass);
        }
    }

    /** Nobody may make a tag that this pattern fits. */
    public static TagRuleset againstCreation(long id, String name, String pattern) {
        return new TagRuleset(id, name, "active", List.of(pattern), List.of(), List.of("creation"), "never");
    }

    // A pull request never makes a tag, so the right to pass by with one is none here.
    boolean forbidsCreation(String ref) {
        return enforcement.equals("active")
                && rules.contains("creation")
                && BOUND.contains(bypass)
                && ref.startsWith("refs/tags/")
                && fits(include, ref)
                && !fits(exclude, ref);
    }

    private static boolean fits(List<String> patterns, String ref) {
        return patterns.stream().map(RefPattern::new).anyMatch(each -> each.fits(ref));
    }
}
