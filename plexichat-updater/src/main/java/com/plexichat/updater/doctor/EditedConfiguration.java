package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.EditedFile;
import com.plexichat.updater.deploy.LinkedFolders;
import com.plexichat.updater.disk.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** New defaults can be merged into the configuration, and not everybody can read the passwords in it. */
final class EditedConfiguration implements Check {
    private final Examined host;

    EditedConfiguration(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the configuration, and who may read it";
    }

    @Override
    public List<Finding> look() throws IOException {
        LinkedFolders links = new LinkedFolders(host.settings(), host.site());
        List<Finding> found = new ArrayList<>();
        links.problems(host.site().current().stream()).forEach(link -> found.add(Finding.problem(link)));
        for (String name : host.settings().configuration().files()) {
            Path file = host.site().shared().resolve(name);
            if (links.hide(name)) {
                continue;
            }
            if (Files.exists(file) && FileAccess.of(file).isReadByEverybody()) {
                found.add(Finding.warning(
                        ProblemCode.INSTALLATION_BROKEN,
                        "every user of this host can read the configuration, and the passwords in it",
                        file,
                        "run chmod o-rwx " + file));
            }
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                found.addAll(merging(name));
            }
        }
        return found;
    }

    private List<Finding> merging(String name) {
        try {
            EditedFile.requireMergeable(host.site().shared(), name);
            return List.of();
        } catch (ReleaseException refused) {
            return refused.problems().stream().map(Finding::problem).toList();
        }
    }
}
