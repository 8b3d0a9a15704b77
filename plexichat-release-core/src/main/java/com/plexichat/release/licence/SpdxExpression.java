package com.plexichat.release.licence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A licence expression (SPDX 2.3, annex D) in the one form of all that mean the same by order and brackets. */
public sealed interface SpdxExpression extends Comparable<SpdxExpression> permits SpdxLicence, SpdxChoice, SpdxUnion {
    /** Its canonical text. */
    String text();

    /** The licences in it, each once. */
    SortedSet<SpdxLicence> licences();

    /** Whether somebody who may use what these licences cover may use what the expression covers. */
    boolean permittedBy(Predicate<SpdxLicence> allowed);

    /** All of these at once. */
    static SpdxExpression all(List<SpdxExpression> parts) {
        SortedSet<SpdxExpression> flat = new TreeSet<>();
        parts.forEach(part -> flat.addAll(part instanceof SpdxUnion inner ? inner.parts() : List.of(part)));
        return flat.size() == 1 ? flat.first() : new SpdxUnion(List.copyOf(flat));
    }

    /** Any of these, as the user chooses. */
    static SpdxExpression any(List<SpdxExpression> parts) {
        SortedSet<SpdxExpression> flat = new TreeSet<>();
        parts.forEach(part -> flat.addAll(part instanceof SpdxChoice inner ? inner.parts() : List.of(part)));
        return flat.size() == 1 ? flat.first() : new SpdxChoice(List.copyOf(flat));
    }

    /** The licences in it without what tells apart their "only", their "or later" and their exceptions. */
    default SortedSet<String> families() {
        return licences().stream().map(SpdxLicence::family).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    default int compareTo(SpdxExpression other) {
        return text().compareTo(other.text());
    }
}
