package com.plexichat.release.audit;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of findings: some are waived, some only warn, and the others stop a release. */
public final class Verdict {
    private static final String WHERE = "<waivers>";

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<Waiver, Integer> used = new LinkedHashMap<>();

    /**
     * @param findings by the names of the packages
     * @param warnOnly the rules that stop nothing
     * @param today the day of the build
     */
    public Verdict(
            Map<String, List<Finding>> findings, List<Waiver> waivers, Set<ProblemCode> warnOnly, LocalDate today) {
        waivers.forEach(waiver -> used.put(waiver, 0));
        findings.forEach((archive, each) -> each.forEach(finding -> {
            if (!isWaived(finding, waivers, today)) {
                (warnOnly.contains(finding.code()) ? warnings : errors).add(finding.in(archive));
            }
        }));
        for (Waiver waiver : used.keySet()) {
            if (waiver.until().isBefore(today)) {
                errors.add(expired(waiver));
            } else if (used.get(waiver) == 0) {
                warnings.add(unused(waiver));
            }
        }
    }

    private boolean isWaived(Finding finding, List<Waiver> waivers, LocalDate today) {
        Optional<Waiver> fitting = waivers.stream()
                .filter(waiver -> waiver.isFor(finding) && !waiver.until().isBefore(today))
                .findFirst();
        fitting.ifPresent(waiver -> used.merge(waiver, 1, Integer::sum));
        return fitting.isPresent();
    }

    private static Problem expired(Waiver waiver) {
        return new Problem(
                ProblemCode.PACKAGE_WAIVER_EXPIRED,
                waiver.name() + " ended on " + waiver.until() + " (\"" + waiver.reason() + "\")",
                WHERE,
                "mend what it is for, and remove it; or look again, and give it a later <until>");
    }

    private static Problem unused(Waiver waiver) {
        return new Problem(
                ProblemCode.PACKAGE_WAIVER_UNUSED,
                waiver.name() + " is for nothing that was found",
                WHERE,
                "remove it, or mend its <path>");
    }

    public List<Problem> errors() {
        return List.copyOf(errors);
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** How many findings each waiver is the reason for, those of none left out. */
    public Map<Waiver, Integer> waived() {
        Map<Waiver, Integer> waived = new LinkedHashMap<>(used);
        waived.values().removeIf(count -> count == 0);
        return waived;
    }
}
