package com.plexichat.release.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types of conventional commits that say of what kind a change is. */
enum CommitType {
    FEATURE(Category.ADDED, "feat feature features"),
    FIX(Category.FIXED, "fix bug bugfix bug-fix hotfix hot-fix"),
    REVERT(Category.FIXED, "revert"),
    IMPROVEMENT(Category.CHANGED, "perf refactor improvement improvements enhancement"),
    SECURITY(Category.SECURITY, "security"),
    TRANSLATION(Category.CHANGED, "i18n l10n translation translations"),
    DEPENDENCY(Category.CHANGED, "deps dependencies"),
    /** Of those that work on the program; such a change is told only where its text says more than its type. */
    UNTOLD(Category.CHANGED, "docs doc test tests ci chore style build");

    private static final Map<String, CommitType> BY_NAME = new HashMap<>();

    static {
        for (CommitType type : values()) {
            for (String name : type.names.split(" ", -1)) {
                BY_NAME.put(name, type);
            }
        }
    }

    private final Category category;
    private final String names;

    CommitType(Category category, String names) {
        this.category = category;
        this.names = names;
    }

    /** The type of this name in lower case; empty for a word that is none. */
    static Optional<CommitType> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** True if this is one of its names in lower case. */
    boolean isCalled(String name) {
        return BY_NAME.get(name) == this;
    }

    /** The name that it mostly has. */
    String word() {
        return names.split(" ", 2)[0];
    }

    Category category() {
        return category;
    }
}
