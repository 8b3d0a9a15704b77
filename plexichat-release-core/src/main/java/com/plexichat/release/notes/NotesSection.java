package com.plexichat.release.notes;

/** The sections of release notes that commits are sorted into, in their order. */
public enum NotesSection {
    NEW_FEATURES("🆕 New Features"),
    IMPROVEMENTS("🔧 Improvements"),
    BUG_FIXES("🐛 Bug Fixes"),
    SECURITY_UPDATES("🔒 Security Updates");

    private final String heading;

    NotesSection(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
