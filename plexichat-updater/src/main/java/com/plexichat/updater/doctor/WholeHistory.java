package com.plexichat.updater.doctor;

import java.util.List;

/** Each entry of the history follows the one before it. */
final class WholeHistory implements Check {
    private final Examined host;

    WholeHistory(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the history";
    }

    @Override
    public List<Finding> look() {
        host.audit().verify();
        return List.of();
    }
}
