package com.plexichat.release.change;

import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of a statement.
 *
 * @param category none where it is left out
 */
record Fate(Kind kind, Optional<Category> category) {
    enum Kind {
        TOLD,
        /** Told in one line with all others of its kind. */
        DEPENDENCY,
        TRANSLATION,
        /** Only counted. */
        VAGUE,
        LEFT_OUT
    }

    static final Fate LEFT_OUT = new Fate(Kind.LEFT_OUT, Optional.empty());
    static final Fate DEPENDENCY = new Fate(Kind.DEPENDENCY, Optional.of(Category.CHANGED));
    static final Fate TRANSLATION = new Fate(Kind.TRANSLATION, Optional.of(Category.CHANGED));

    Fate {
        if (category.isEmpty() != (kind == Kind.LEFT_OUT)) {
            throw new IllegalArgumentException(kind + " and " + category);
        }
    }

    /** By hand, as the hash below it: what a record gets is made when it is first asked for, which takes long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fate fate && kind == fate.kind && category.equals(fate.category);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() + category.hashCode();
    }

    static Fate told(Category category) {
        return new Fate(Kind.TOLD, Optional.of(category));
    }

    /** Counted in the section that it seems to be of. */
    static Fate vague(Category category) {
        return new Fate(Kind.VAGUE, Optional.of(category));
    }

    boolean isTold() {
        return kind == Kind.TOLD;
    }

    /** In one word: the section where it is told, else its kind. */
    String word() {
        return switch (kind) {
            case TOLD -> section(category.orElseThrow().section());
            case DEPENDENCY -> "dependencies";
            case TRANSLATION -> "translations";
            case VAGUE, LEFT_OUT -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String section(Section section) {
        return section == Section.SECURITY_UPDATES
                ? "security"
                : section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
