package com.plexichat.release.licence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Any of several, as the user chooses ({@code OR}).
 *
 * @param parts two or more, sorted, none of them a choice itself
 */
public record SpdxChoice(List<SpdxExpression> parts) implements SpdxExpression {
    public SpdxChoice {
        parts = List.copyOf(parts);
        if (parts.size() < 2
                || parts.stream().anyMatch(SpdxChoice.class::isInstance)
                || !List.copyOf(new TreeSet<>(parts)).equals(parts)) {
            throw new IllegalArgumentException("a choice is between several, in their order");
        }
    }

    @Override
    public String text() {
        return parts.stream().map(SpdxExpression::text).collect(Collectors.joining(" OR "));
    }

    @Override
    public SortedSet<SpdxLicence> licences() {
        return parts.stream().flatMap(part -> part.licences().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean permittedBy(Predicate<SpdxLicence> allowed) {
        return parts.stream().anyMatch(part -> part.permittedBy(allowed));
    }
}
