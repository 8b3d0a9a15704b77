package com.plexichat.release.doctor;

import java.util.Optional;

/** Whether the server freezes what is published: nothing is wrong with either, but who publishes should know. */
record ImmutableReleases(ExaminedServer server) implements Check {
    @Override
    public String subject() {
        return "immutable releases";
    }

    @Override
    public Diagnosis look() {
        return server.silenceOnSecrets()
                .map(Diagnosis::notAsked)
                .orElseGet(() -> Diagnosis.seen(
                        server.immutableReleases().get()
                                ? "on: what is published cannot be mended, and its tag is never free again"
                                : "off, as far as this token is told",
                        Optional.empty()));
    }
}
