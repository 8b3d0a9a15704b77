package com.plexichat.release.localforge.http;

/** Which of GitHub's hosts a call is meant for; each is a place of its own on the local forge. */
public enum Area {
    API,
    UPLOADS,
    WEB,
    STORAGE;

    /** Whether GitHub publishes a description that its exchanges can be held against. */
    boolean described() {
        return this == API || this == UPLOADS;
    }
}
