package com.plexichat.release.localforge.state;

import org.jspecify.annotations.Nullable;

/** What a client decides about a release; {@code target} is a branch or a commit and counts only while the tag is missing. */
public record ReleaseDetails(
        String tagName,
        String target,
        @Nullable String name,
        @Nullable String body,
        boolean draft,
        boolean prerelease) {

    /** A draft of this tag on {@code main}, with nothing else said. */
    public static ReleaseDetails draft(String tagName) {
        return new ReleaseDetails(tagName, "main", null, null, true, false);
    }

    /** A published full release of this tag on {@code main}, with nothing else said. */
    public static ReleaseDetails published(String tagName) {
        return new ReleaseDetails(tagName, "main", null, null, false, false);
    }

    public ReleaseDetails withTarget(String newTarget) {
        return new ReleaseDetails(tagName, newTarget, name, body, draft, prerelease);
    }

    public ReleaseDetails withName(String newName) {
        return new ReleaseDetails(tagName, target, newName, body, draft, prerelease);
    }

    public ReleaseDetails withBody(String newBody) {
        return new ReleaseDetails(tagName, target, name, newBody, draft, prerelease);
    }

    public ReleaseDetails withDraft(boolean nowDraft) {
        return new ReleaseDetails(tagName, target, name, body, nowDraft, prerelease);
    }

    public ReleaseDetails withPrerelease(boolean nowPrerelease) {
        return new ReleaseDetails(tagName, target, name, body, draft, nowPrerelease);
    }
}
