package com.plexichat.release.localforge.state;

/** Whether a release becomes the one that {@code releases/latest} names. */
public enum MakeLatest {
    TRUE,
    FALSE,
    LEGACY
}
