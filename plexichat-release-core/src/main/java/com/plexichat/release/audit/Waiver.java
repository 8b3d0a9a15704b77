package com.plexichat.release.audit;

import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.problem.ProblemCode;
import java.time.LocalDate;

/**
 * Why a finding does not stop a release, and for how long.
 *
 * @param rule the code of its findings
 * @param paths those in the package that it is for
 * @param until the last day on which it counts
 */
public record Waiver(ProblemCode rule, PathPattern paths, String reason, LocalDate until) {
    public Waiver {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver has a reason");
        }
    }

    boolean isFor(Finding finding) {
        return finding.code() == rule && paths.matches(finding.path());
    }

    PackageCheck.UsedWaiver used() {
        return new PackageCheck.UsedWaiver(rule.text(), paths.text(), reason, until);
    }

    /** How it is named in messages. */
    String name() {
        return "the waiver of " + rule.text() + " for " + paths.text();
    }
}
