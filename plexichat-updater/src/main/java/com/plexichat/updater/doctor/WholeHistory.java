package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import java.util.ArrayList;
import java.util.List;

/** Each entry of the history follows the one before it, and is whole. */
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
        List<Finding> found = new ArrayList<>();
        host.audit().verify(torn -> found.add(Finding.warning(torn)));
        return found;
    }
}
