package com.plexichat.updater.action;

import com.plexichat.release.problem.Finding;
import com.plexichat.updater.doctor.DoctorChecks;
import com.plexichat.updater.doctor.Examined;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what would stop an update here and now, or puts the installation at risk; changes nothing. */
public final class Doctor {
    private final Host host;
    private final Path configuration;

    /** @param configuration the file that the host's settings are from */
    public Doctor(Host host, Path configuration) {
        this.host = host;
        this.configuration = configuration;
    }

    /** Warnings alone leave the answer good. */
    public Answer run() {
        DoctorChecks checks = DoctorChecks.of(new Examined(
                configuration,
                host.settings(),
                host.site(),
                host.source(),
                host.service(),
                host.health(),
                host.backups(),
                host.audit(),
                host.journal(),
                host::installed,
                host.clock()));
        List<Finding> found = checks.run();
        long problems = found.stream().filter(Finding::isProblem).count();
        Exit exit = problems > 0 ? Exit.REFUSED : Exit.DONE;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", problems > 0 ? "problems" : found.isEmpty() ? "good" : "warnings");
        json.put("checks", checks.subjects());
        json.put("findings", found.stream().map(Doctor::json).toList());
        List<String> lines = new ArrayList<>(found.stream().map(Finding::text).toList());
        lines.add(checks.subjects().size() + " checks, problems: " + problems + ", warnings: "
                + (found.size() - problems));
        return new Answer(exit, json, lines);
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().word());
        json.putAll(Answer.problem(finding.problem()));
        return json;
    }
}
