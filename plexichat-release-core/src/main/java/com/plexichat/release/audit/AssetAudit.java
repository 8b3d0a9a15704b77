package com.plexichat.release.audit;

import com.plexichat.release.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the rules about secrets say of the files that are published beside the packages: a token in them is as public. */
public final class AssetAudit {
    private static final List<AuditRule> RULES = List.of(new SecretRule(), new ArchiveRule());
    private static final Platform ANY = Platform.parse("any");

    private AssetAudit() {}

    /**
     * Reads the files, however large.
     *
     * @return by name, which is the path of each finding, and by rule there
     */
    public static List<Finding> of(List<Path> files) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ContentLook look = new ContentLook(
                RULES.stream().map(rule -> rule.look(ANY, findings::add)).toList());
        for (Path file : files) {
            look.read(file);
        }
        findings.sort(Comparator.comparing(Finding::path).thenComparing(Finding::code));
        return findings;
    }
}
