package com.plexichat.release.change;

/** What a change is, in the words of Keep a Changelog 1.1.0 and in their order there; notes have fewer sections. */
public enum Category {
    ADDED(Section.NEW_FEATURES),
    CHANGED(Section.IMPROVEMENTS),
    DEPRECATED(Section.IMPROVEMENTS),
    REMOVED(Section.IMPROVEMENTS),
    FIXED(Section.BUG_FIXES),
    SECURITY(Section.SECURITY_UPDATES);

    private final Section section;

    Category(Section section) {
        this.section = section;
    }

    public Section section() {
        return section;
    }
}
