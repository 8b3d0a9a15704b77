package com.plexichat.updater.doctor;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.disk.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Configurations have passwords in them, so that not everybody should read them. */
final class ConfigurationAccess implements Check {
    private final Examined host;

    ConfigurationAccess(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "who may read the configuration";
    }

    @Override
    public List<Finding> look() throws IOException {
        List<Finding> found = new ArrayList<>();
        for (String name : host.settings().configuration().files()) {
            Path file = host.site().shared().resolve(name);
            if (Files.exists(file) && FileAccess.of(file).isReadByEverybody()) {
                found.add(Finding.warning(
                        ProblemCode.INSTALLATION_BROKEN,
                        "every user of this host can read the configuration, and the passwords in it",
                        file,
                        "run chmod o-rwx " + file));
            }
        }
        return found;
    }
}
