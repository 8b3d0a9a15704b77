package com.plexichat.release.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that a subject may begin with, in the forms that people write. */
enum Verb {
    FIX(
            Category.FIXED,
            "fix fixes fixed fixing bugfix bugfixes bugfixed hotfix hotfixes hotfixed",
            "resolve resolves resolved resolving correct corrects corrected correcting",
            "repair repairs repaired repairing prevent prevents prevented preventing"),
    REVERT(Category.FIXED, "revert reverts reverted reverting"),
    ADD(
            Category.ADDED,
            "add adds added adding implement implements implemented implementing",
            "introduce introduces introduced introducing create creates created creating",
            "support supports supported supporting new"),
    CHANGE(
            Category.CHANGED,
            "update updates updated updating improve improves improved improving",
            "enhance enhances enhanced enhancing refactor refactors refactored refactoring",
            "move moves moved moving rename renames renamed renaming",
            "change changes changed changing replace replaces replaced replacing",
            "convert converts converted converting migrate migrates migrated migrating",
            "simplify simplifies simplified optimize optimizes optimized optimise optimised",
            "rewrite rewrites rewrote rework reworks reworked"),
    DEPRECATE(Category.DEPRECATED, "deprecate deprecates deprecated deprecating"),
    REMOVE(
            Category.REMOVED,
            "remove removes removed removing delete deletes deleted deleting drop drops dropped dropping");

    private static final Map<String, Verb> BY_FORM = new HashMap<>();

    static {
        for (Verb verb : values()) {
            for (String form : verb.forms.split(" ", -1)) {
                BY_FORM.put(form, verb);
            }
        }
    }

    private final Category category;
    private final String forms;

    Verb(Category category, String... forms) {
        this.category = category;
        this.forms = String.join(" ", forms);
    }

    /** The verb that a word in lower case is a form of. */
    static Optional<Verb> of(String word) {
        return Optional.ofNullable(BY_FORM.get(word));
    }

    /** All words that are one. */
    static Set<String> forms() {
        return Set.copyOf(BY_FORM.keySet());
    }

    /** What is done by a change that begins with it. */
    Category category() {
        return category;
    }
}
