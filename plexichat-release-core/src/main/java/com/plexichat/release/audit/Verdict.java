package com.plexichat.release.audit;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of findings: some are waived, some only warn, and the others stop a release. */
public final class Verdict {
    private static final String WHERE = "<waivers>";

    private final List<JudgedFinding> findings = new ArrayList<>();
    private final List<Problem> expired = new ArrayList<>();
    private final List<Problem> unused = new ArrayList<>();
    private final Map<Waiver, Integer> used = new LinkedHashMap<>();

    /**
     * @param found by the names of the packages
     * @param beside of what is published beside them
     * @param warnOnly the rules that stop nothing
     * @param today the day of the build
     */
    public Verdict(
            Map<String, List<Finding>> found,
            List<Finding> beside,
            List<Waiver> waivers,
            Set<ProblemCode> warnOnly,
            LocalDate today) {
        waivers.forEach(waiver -> used.put(waiver, 0));
        found.forEach((archive, each) ->
                each.forEach(finding -> findings.add(judged(Optional.of(archive), finding, waivers, warnOnly, today))));
        beside.forEach(finding -> findings.add(judged(Optional.empty(), finding, waivers, warnOnly, today)));
        for (Waiver waiver : used.keySet()) {
            if (waiver.until().isBefore(today)) {
                expired.add(expired(waiver));
            } else if (used.get(waiver) == 0) {
                unused.add(unused(waiver));
            }
        }
    }

    private JudgedFinding judged(
            Optional<String> archive,
            Finding finding,
            List<Waiver> waivers,
            Set<ProblemCode> warnOnly,
            LocalDate today) {
        Optional<Waiver> fitting = waivers.stream()
                .filter(waiver -> waiver.isFor(finding) && !waiver.until().isBefore(today))
                .findFirst();
        fitting.ifPresent(waiver -> used.merge(waiver, 1, Integer::sum));
        Severity unwaived = warnOnly.contains(finding.code()) ? Severity.WARNING : Severity.ERROR;
        return new JudgedFinding(archive, finding, fitting.isPresent() ? Severity.WAIVED : unwaived, fitting);
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

    /** What stops the release. */
    public List<Problem> errors() {
        return Stream.concat(all(Severity.ERROR).map(JudgedFinding::problem), expired.stream())
                .toList();
    }

    public List<Problem> warnings() {
        return Stream.concat(all(Severity.WARNING).map(JudgedFinding::problem), unused.stream())
                .toList();
    }

    private Stream<JudgedFinding> all(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity);
    }

    /** Everything that was found, the waived too. */
    List<JudgedFinding> findings() {
        return List.copyOf(findings);
    }

    /** The waivers that count no longer. */
    List<Problem> expired() {
        return List.copyOf(expired);
    }

    /** The waivers that are for nothing. */
    List<Problem> unused() {
        return List.copyOf(unused);
    }

    /**
     * What the account of the release says of it; empty if something stops the release.
     *
     * @param archives the packages as they were looked at
     */
    public Optional<PackageCheck> passed(SortedMap<String, FileDigest> archives) {
        return errors().isEmpty()
                ? Optional.of(new PackageCheck(
                        archives,
                        warned(),
                        waived().keySet().stream().map(Waiver::used).toList()))
                : Optional.empty();
    }

    private SortedSet<String> warned() {
        return all(Severity.WARNING)
                .map(each -> each.finding().code().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many findings each waiver is the reason for, those of none left out. */
    public Map<Waiver, Integer> waived() {
        Map<Waiver, Integer> waived = new LinkedHashMap<>(used);
        waived.values().removeIf(count -> count == 0);
        return waived;
    }
}
