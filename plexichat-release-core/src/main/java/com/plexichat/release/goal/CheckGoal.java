package com.plexichat.release.goal;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.audit.AssetAudit;
import com.plexichat.release.audit.AuditRules;
import com.plexichat.release.audit.Finding;
import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.PackageAudit;
import com.plexichat.release.audit.Verdict;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds the packages of the release folder, and the assets beside them, against the rules; what they break is told at once. */
public final class CheckGoal {
    private final GitRepository.Finder finder;
    private final Path home;
    private final ReleaseLog log;

    /** @param home the folder of the user who builds */
    public CheckGoal(GitRepository.Finder finder, Path home, ReleaseLog log) {
        this.finder = finder;
        this.home = home;
        this.log = log;
    }

    /** @throws ReleaseException if a rule is broken that does not only warn, and no waiver is for that */
    public void run(CheckRequest request) {
        CheckReport report = CheckReport.in(request.project().buildFolder());
        report.remove();
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        ReleaseRecord release = staged.record();
        if (release.packages().isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.STAGED_FILE_MISSING,
                    "the release has no package yet",
                    staged.folder().toString(),
                    "run plexichat-release:package first"));
        }
        requirePackages(request.floors(), release);
        Path folder = request.project().folder();
        AuditRules rules = new AuditRules(
                request.floors(), List.of(folder, finder.of(folder).topFolder(), home), request.settings());
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        Map<String, String> idle = new LinkedHashMap<>();
        SortedMap<String, FileDigest> archives = new TreeMap<>();
        int entries = 0;
        for (Audited each : ReadAhead.each(release.packages(), one -> Audited.of(one, staged, rules))) {
            archives.put(each.archive(), each.digest());
            findings.put(each.archive(), each.audit().findings());
            idle.putAll(each.audit().idle());
            entries += each.audit().entries();
        }
        idle.forEach(log::skipped);
        List<Path> extras = release.extras().stream()
                .map(asset -> staged.file(asset.name()))
                .toList();
        Verdict verdict = new Verdict(
                findings,
                beside(staged, extras),
                request.waivers(),
                request.warnOnly(),
                release.identity().buildDate().atZone(ZoneOffset.UTC).toLocalDate());
        staged.writeCheck(verdict.passed(archives));
        report.write(verdict);
        tell(verdict, entries + extras.size());
    }

    /** A package as it was read. */
    private record Audited(String archive, FileDigest digest, PackageAudit audit) {
        static Audited of(ReleasePackage released, StagedRelease staged, AuditRules rules) {
            Path archive = staged.file(released.archive());
            PackageAudit audit = PackageAudit.of(archive, released.platform(), rules);
            try {
                return new Audited(released.archive(), FileDigest.of(archive), audit);
            } catch (IOException unreadable) {
                throw unreadable("a package of the release", archive, unreadable);
            }
        }
    }

    /** A floor that no package is held against would let by what it is meant to stop. */
    private static void requirePackages(GlibcFloors floors, ReleaseRecord release) {
        Problems problems = new Problems();
        floors.own().keySet().stream()
                .filter(platform -> release.packages().stream()
                        .noneMatch(each -> each.platform().equals(platform)))
                .sorted(Comparator.comparing(Platform::text))
                .forEach(platform -> problems.add(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "a glibc for " + platform.text() + " is named, and the release has no package for it",
                        "plexichat.glibc",
                        "name a platform of plexichat.platforms, or take it out")));
        problems.throwIfAny();
    }

    private static List<Finding> beside(StagedRelease staged, List<Path> extras) {
        try {
            return AssetAudit.of(extras);
        } catch (IOException unreadable) {
            throw unreadable("an asset beside the packages", staged.folder(), unreadable);
        }
    }

    private static ReleaseException unreadable(String what, Path where, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        what + " cannot be read: " + cause.getMessage(),
                        where.toString(),
                        "build the release again, or give the build the right to read it"),
                cause);
    }

    private void tell(Verdict verdict, int entries) {
        verdict.waived()
                .forEach((waiver, count) -> log.skipped(
                        count + " of " + waiver.rule().text() + " in " + waiver.paths(),
                        waiver.reason() + " (until " + waiver.until() + ")"));
        verdict.warnings().forEach(log::warned);
        if (!verdict.errors().isEmpty()) {
            throw new ReleaseException(verdict.errors());
        }
        log.info("Checked " + entries + " entries of the release: nothing speaks against publishing them");
    }
}
