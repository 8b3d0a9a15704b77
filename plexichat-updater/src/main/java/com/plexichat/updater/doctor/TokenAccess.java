package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.settings.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody but its owner and group may read the token. */
final class TokenAccess implements Check {
    private final Examined host;

    TokenAccess(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "who may read the token";
    }

    /** One that is not there is told by the source. */
    @Override
    public List<Finding> look() throws IOException {
        Optional<Path> file = host.settings().source() instanceof SourceSettings.GitHub github
                ? github.tokenFile().filter(Files::exists)
                : Optional.empty();
        if (file.isEmpty() || !FileAccess.of(file.get()).isReadByEverybody()) {
            return List.of();
        }
        return List.of(Finding.problem(
                ProblemCode.SETTINGS_INVALID,
                "every user of this host can read the token",
                file.get(),
                "run chmod 0600 " + file.get() + ", and make a new token if others use this host"));
    }
}
