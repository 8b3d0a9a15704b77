package com.plexichat.release.audit;

import com.plexichat.release.problem.Problem;
import java.util.Optional;

/**
 * A finding, and what becomes of it.
 *
 * @param archive the name of the package that it is in; empty for what is beside the packages
 * @param waiver why it is lived with; there is one for what is waived, and for nothing else
 */
record JudgedFinding(Optional<String> archive, Finding finding, Severity severity, Optional<Waiver> waiver) {
    JudgedFinding {
        if (waiver.isPresent() != (severity == Severity.WAIVED)) {
            throw new IllegalArgumentException("what is waived has a waiver");
        }
    }

    Problem problem() {
        return archive.map(finding::in).orElseGet(finding::besidePackages);
    }
}
