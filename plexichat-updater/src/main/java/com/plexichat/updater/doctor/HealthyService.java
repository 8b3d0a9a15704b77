package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.site.ReleaseName;
import java.util.List;
import java.util.Optional;

/** The installed version answers as a healthy one. */
final class HealthyService implements Check {
    private final Examined host;

    HealthyService(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the health of the service";
    }

    @Override
    public List<Finding> look() {
        Optional<ReleaseName> now = host.site().current();
        return now.flatMap(name -> host.health().fault(name.version())).stream()
                .map(fault -> Finding.problem(
                        ProblemCode.SERVICE_UNHEALTHY,
                        now.map(ReleaseName::version).orElse("") + " is not healthy: " + fault,
                        host.settings().health().address(),
                        "mend that before the next update, which is refused until then"))
                .toList();
    }
}
