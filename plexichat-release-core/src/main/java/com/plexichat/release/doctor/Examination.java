package com.plexichat.release.doctor;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problem;
import java.util.List;

/** How all checks ended, in their order. */
public record Examination(List<Entry> entries) {
    /**
     * One check.
     *
     * @param subject what it looked at
     */
    public record Entry(String subject, Diagnosis diagnosis) {}

    public Examination {
        entries = List.copyOf(entries);
    }

    public Examination masked(Secrets secrets) {
        return new Examination(entries.stream()
                .map(each -> new Entry(
                        secrets.masked(each.subject()), each.diagnosis().masked(secrets)))
                .toList());
    }

    public List<Problem> problems() {
        return of(Finding.Severity.PROBLEM);
    }

    public List<Problem> warnings() {
        return of(Finding.Severity.WARNING);
    }

    private List<Problem> of(Finding.Severity severity) {
        return entries.stream()
                .flatMap(each -> each.diagnosis().findings().stream())
                .filter(finding -> finding.severity() == severity)
                .map(Finding::problem)
                .toList();
    }
}
