package com.plexichat.release.change;

/** The sections of release notes that commits are sorted into, in their order. */
public enum Section {
    NEW_FEATURES("🆕 New Features"),
    IMPROVEMENTS("🔧 Improvements"),
    BUG_FIXES("🐛 Bug Fixes"),
    SECURITY_UPDATES("🔒 Security Updates");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
