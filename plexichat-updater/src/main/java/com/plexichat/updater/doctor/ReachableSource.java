package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.updater.fetch.OfferChoice;
import java.util.List;

/** The source can be asked, and has a release of the channel. */
final class ReachableSource implements Check {
    private final Examined host;

    ReachableSource(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the source of releases";
    }

    @Override
    public List<Finding> look() {
        new OfferChoice(host.settings().channel(), host.installed().get())
                .newest(host.source().get().releases());
        return List.of();
    }
}
