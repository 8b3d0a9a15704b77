package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.updater.fetch.InstalledTree;
import java.util.List;

/** The service runs from a release, each of whose files is as it was published. */
final class WholeRelease implements Check {
    private final Examined host;

    WholeRelease(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the files of the installed release";
    }

    @Override
    public List<Finding> look() {
        host.site().current().ifPresent(new InstalledTree(host.site())::check);
        return List.of();
    }
}
