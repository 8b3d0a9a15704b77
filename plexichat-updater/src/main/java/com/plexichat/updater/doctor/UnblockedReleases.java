package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.history.History;
import com.plexichat.updater.site.ReleaseName;
import java.util.List;

/** No release failed here that automatic updates pass over since. */
final class UnblockedReleases implements Check {
    private final Examined host;

    UnblockedReleases(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the releases that failed";
    }

    @Override
    public List<Finding> look() {
        return new History(host.site().history())
                .blocked().stream()
                        .sorted()
                        .map(name -> Finding.warning(
                                ProblemCode.OFFER_BLOCKED,
                                name
                                        + " failed here, was gone back from or was interrupted twice, and is not installed by itself again",
                                host.site().history(),
                                "see plexichat update history; once the cause is mended: plexichat update unblock "
                                        + ReleaseName.versionIn(name)))
                        .toList();
    }
}
