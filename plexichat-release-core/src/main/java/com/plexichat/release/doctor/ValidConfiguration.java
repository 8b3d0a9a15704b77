package com.plexichat.release.doctor;

import com.plexichat.release.check.JarPlugin;
import com.plexichat.release.problem.Finding;
import java.util.ArrayList;
import java.util.List;

/** Every parameter that is set is one, and the project's jar has the same bytes wherever it is built. */
record ValidConfiguration(Workplace workplace) implements Check {
    @Override
    public String subject() {
        return "configuration";
    }

    @Override
    public Diagnosis look() {
        List<Finding> findings = new ArrayList<>();
        workplace.misconfigured().stream().map(Finding::problem).forEach(findings::add);
        JarPlugin.problem(workplace.jarPlugin()).map(Finding::warning).ifPresent(findings::add);
        return Diagnosis.seen(
                workplace.misconfigured().isEmpty() ? "every parameter that is set is known" : "", findings);
    }
}
