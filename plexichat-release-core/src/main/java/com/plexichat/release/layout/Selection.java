package com.plexichat.release.layout;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.plexus.util.MatchPattern;

/** Chooses files by patterns, and knows afterwards which of the patterns were of any use. */
final class Selection {
    private record Pattern(String text, MatchPattern match) {
        static Pattern of(String text) {
            // As in Ant, "docs/" stands for all below; the matcher knows the system's separator only.
            String whole = text.endsWith("/") ? text + "**" : text;
            return new Pattern(text, MatchPattern.fromString(whole.replace('/', File.separatorChar)));
        }

        boolean matches(String systemName) {
            return match.matchPath(systemName, true);
        }
    }

    private final List<Pattern> includes;
    private final List<Pattern> excludes;
    private final Set<String> unusedIncludes;
    private final Set<String> unusedExcludes;

    Selection(Patterns patterns) {
        this.includes = patterns.includes().stream().map(Pattern::of).toList();
        this.excludes = patterns.excludes().stream().map(Pattern::of).toList();
        this.unusedIncludes = new LinkedHashSet<>(patterns.includes());
        this.unusedExcludes = new LinkedHashSet<>(patterns.excludes());
    }

    /** Why a file stays out; empty if it is chosen. */
    Optional<String> reasonAgainst(String name) {
        String systemName = name.replace('/', File.separatorChar);
        boolean isIncluded = includes.isEmpty();
        for (Pattern include : includes) {
            if (include.matches(systemName)) {
                unusedIncludes.remove(include.text());
                isIncluded = true;
            }
        }
        Optional<String> exclusion = Optional.empty();
        for (Pattern exclude : excludes) {
            if (exclude.matches(systemName)) {
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
