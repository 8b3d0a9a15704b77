package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.deploy.Unadopted;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.settings.ServiceSettings;
import java.nio.file.Files;
import java.util.List;

/** The service is known on this host, runs if there is something to run, and only from what the updater installed. */
final class RunningService implements Check {
    private final Examined host;

    RunningService(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the service";
    }

    @Override
    public List<Finding> look() {
        if (host.settings().service() instanceof ServiceSettings.Plain
                && !Files.exists(host.site().folder())) {
            return List.of(); // the commands have no folder to run in before the first release is installed
        }
        ServiceState state = host.service().state();
        if (state.active() || host.site().current().isEmpty()) {
            return new Unadopted(host.settings(), host.site())
                    .problem(() -> !state.isStopped()).stream()
                            .map(Finding::problem)
                            .toList();
        }
        return List.of(Finding.problem(
                ProblemCode.SERVICE_FAILED,
                "the service does not run, though a release is installed",
                host.site().folder(),
                "read its log, mend what it says and start it"));
    }
}
