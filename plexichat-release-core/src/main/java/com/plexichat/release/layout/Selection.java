package com.plexichat.release.layout;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses files by patterns, and knows afterwards which of the patterns were of any use. */
final class Selection {
    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;
    private final Set<String> unusedIncludes;
    private final Set<String> unusedExcludes;

    Selection(Patterns patterns) {
        this.includes = patterns.includes().stream().map(PathPattern::of).toList();
        this.excludes = patterns.excludes().stream().map(PathPattern::of).toList();
        this.unusedIncludes = new LinkedHashSet<>(patterns.includes());
        this.unusedExcludes = new LinkedHashSet<>(patterns.excludes());
    }

    /** Why a file stays out; empty if it is chosen. */
    Optional<String> reasonAgainst(String name) {
        boolean isIncluded = includes.isEmpty();
        for (PathPattern include : includes) {
            if (include.matches(name)) {
                unusedIncludes.remove(include.text());
                isIncluded = true;
            }
        }
        Optional<String> exclusion = Optional.empty();
        for (PathPattern exclude : excludes) {
            if (exclude.matches(name)) {
                unusedExcludes.remove(exclude.text());
                exclusion = exclusion.or(() -> Optional.of(exclude.text()));
            }
        }
        if (exclusion.isPresent() || isIncluded) {
            return exclusion.isEmpty() && Leftovers.contain(name) ? Optional.of("a leftover of a tool") : exclusion;
        }
        return Optional.of("no <include> names it");
    }

    Set<String> unusedIncludes() {
        return unusedIncludes;
    }

    Set<String> unusedExcludes() {
        return unusedExcludes;
    }
}
