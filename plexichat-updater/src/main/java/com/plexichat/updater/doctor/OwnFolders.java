package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.site.Exchangeable;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody but the updater may exchange what is in the folders that it starts from: who can put a link in the place of a kept
 * path has the updater write elsewhere.
 */
final class OwnFolders implements Check {
    private final Examined host;

    OwnFolders(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "who may exchange releases and kept paths";
    }

    @Override
    public List<Finding> look() throws IOException {
        Installation site = host.site();
        if (!Files.exists(site.state())) {
            return List.of();
        }
        Exchangeable places = new Exchangeable(site, FileAccess.of(site.state()).owner());
        return Stream.concat(places.byTheirOwners().stream(), places.byOthers().stream())
                .map(Finding::problem)
                .toList();
    }
}
