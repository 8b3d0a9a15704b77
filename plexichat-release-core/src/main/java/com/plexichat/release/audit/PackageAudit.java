package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.content.PackageWalk;
import com.plexichat.release.platform.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the rules say of one package, which is read once.
 *
 * @param entries how many the package has
 * @param findings by path, and by rule there
 * @param idle the rules that had nothing to look at, each with its reason
 */
public record PackageAudit(int entries, List<Finding> findings, Map<String, String> idle) {
    private static final class Counting implements PackageVisitor {
        private int entries;

        @Override
        public void enter(ArchiveEntry entry) {
            entries++;
        }
    }

    /** @throws com.plexichat.release.problem.ReleaseException if the package cannot be read */
    public static PackageAudit of(Path archive, Platform platform, AuditRules rules) {
        Map<String, String> idle = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<AuditRule.Look> looks = new ArrayList<>();
        for (AuditRule rule : rules.all()) {
            rule.idle(platform)
                    .ifPresentOrElse(
                            reason -> idle.put(rule.code().text(), reason),
                            () -> looks.add(rule.look(platform, findings::add)));
        }
        Counting counting = new Counting();
        List<PackageVisitor> visitors = new ArrayList<>(looks);
        visitors.add(new ContentLook(looks));
        visitors.add(counting);
        PackageWalk.through(archive, visitors);
        looks.forEach(AuditRule.Look::end);
        findings.sort(Comparator.comparing(Finding::path).thenComparing(Finding::code));
        return new PackageAudit(counting.entries, findings, idle);
    }
}
