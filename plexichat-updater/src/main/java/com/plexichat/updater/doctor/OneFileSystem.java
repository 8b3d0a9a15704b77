package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is renamed from one folder of the installation to another is on the file system of both. The link to the current
 * release is in the installation's folder itself, and cannot be elsewhere.
 */
final class OneFileSystem implements Check {
    private final Examined host;

    OneFileSystem(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the file system of the installation";
    }

    @Override
    public List<Finding> look() throws IOException {
        Installation site = host.site();
        List<Finding> found = new ArrayList<>();
        if (!Files.exists(site.folder())) {
            return found;
        }
        Object device = Files.getAttribute(site.folder(), "unix:dev");
        for (Path each : List.of(site.releases(), site.shared(), site.state())) {
            if (Files.exists(each) && !Files.getAttribute(each, "unix:dev").equals(device)) {
                found.add(elsewhere(each));
            }
        }
        return found;
    }

    private Finding elsewhere(Path place) {
        return Finding.problem(
                ProblemCode.INSTALLATION_BROKEN,
                "it is on another file system than " + host.site().folder()
                        + ", so that nothing comes there by one rename",
                place,
                "move all of the installation to one file system");
    }
}
