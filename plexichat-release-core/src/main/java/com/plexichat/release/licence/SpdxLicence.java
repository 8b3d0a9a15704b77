package com.plexichat.release.licence;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One licence.
 *
 * @param id as SPDX writes it, or a {@code LicenseRef-}
 * @param orLater whether a later version may be chosen, for licences that have no identifier that says so
 * @param exception that SPDX knows, what is permitted beyond the licence
 */
public record SpdxLicence(String id, boolean orLater, Optional<String> exception) implements SpdxExpression {
    public SpdxLicence {
        if (id.isBlank() || (orLater && (id.endsWith("-only") || id.endsWith("-or-later")))) {
            throw new IllegalArgumentException("\"" + id + "\" says itself whether a later version may be chosen");
        }
    }

    static SpdxLicence of(String id) {
        return new SpdxLicence(id, false, Optional.empty());
    }

    /** Whether it leaves a later version to the user. */
    public boolean mayBeLater() {
        return orLater || id.endsWith("-or-later");
    }

    SpdxLicence with(String other) {
        return new SpdxLicence(id, orLater, Optional.of(other));
    }

    /** The licence without what tells apart its "only" and its "or later". */
    public String family() {
        for (String ending : List.of("-only", "-or-later")) {
            if (id.endsWith(ending)) {
                return id.substring(0, id.length() - ending.length());
            }
        }
        return id;
    }

    @Override
    public String text() {
        return id
                + (orLater ? "+" : "")
                + exception.map(each -> " WITH " + each).orElse("");
    }

    @Override
    public SortedSet<SpdxLicence> licences() {
        return new TreeSet<>(List.of(this));
    }

    @Override
    public boolean permittedBy(Predicate<SpdxLicence> allowed) {
        return allowed.test(this);
    }
}
