package com.plexichat.release.licence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Several that hold at once ({@code AND}).
 *
 * @param parts two or more, sorted, none of them a union itself
 */
public record SpdxUnion(List<SpdxExpression> parts) implements SpdxExpression {
    public SpdxUnion {
        parts = List.copyOf(parts);
        if (parts.size() < 2
                || parts.stream().anyMatch(SpdxUnion.class::isInstance)
                || !List.copyOf(new TreeSet<>(parts)).equals(parts)) {
            throw new IllegalArgumentException("a union is of several, in their order");
        }
    }

    @Override
    public String text() {
        return parts.stream()
                .map(part -> part instanceof SpdxChoice ? "(" + part.text() + ")" : part.text())
                .collect(Collectors.joining(" AND "));
    }

    @Override
    public SortedSet<SpdxLicence> licences() {
        return parts.stream().flatMap(part -> part.licences().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean permittedBy(Predicate<SpdxLicence> allowed) {
        return parts.stream().allMatch(part -> part.permittedBy(allowed));
    }
}
