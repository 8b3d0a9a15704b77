package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The links of an adopted installation: for each name in the current release there is one in the folder of the installation,
 * so that the paths which its unit has always used lead into the release that is current.
 */
final class ProgramLinks {
    private final Surroundings with;
    private final Installation site;

    ProgramLinks(Surroundings with) {
        this.with = with;
        this.site = with.site();
    }

    /** Adds those of the new release; none where the unit starts from the current release itself. */
    void make(RunRecord run) {
        if (run.kind() == RunKind.ADOPT || areUsed()) {
            site.content(run.to()).stream()
                    .filter(name -> !isThere(name))
                    .forEach(name -> with.disk().link(place(name), target(name)));
        }
    }

    /** Removes those that lead nowhere: the current release has no such name. */
    void clear() {
        site.names().stream()
                .filter(this::isThere)
                .filter(name -> !KeptPaths.isThere(site.currentLink().resolve(name)))
                .forEach(name -> with.disk().remove(place(name)));
    }

    /** What was there before the adoption, was left in its place, and now is in the place of a link that is needed. */
    List<String> inTheWayOf(ReleaseName release) {
        return areUsed()
                ? site.content(release).stream()
                        .filter(name -> KeptPaths.isThere(place(name)) && !isThere(name))
                        .toList()
                : List.of();
    }

    private boolean areUsed() {
        return site.names().stream().anyMatch(this::isThere);
    }

    private boolean isThere(String name) {
        try {
            return Files.isSymbolicLink(place(name))
                    && Files.readSymbolicLink(place(name)).toString().equals(target(name));
        } catch (IOException gone) {
            return false;
        }
    }

    private Path place(String name) {
        return site.folder().resolve(name);
    }

    private String target(String name) {
        return site.currentLink().getFileName() + "/" + name;
    }
}
