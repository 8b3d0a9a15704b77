package com.plexichat.release.audit;

import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules, in the order in which their findings are told. */
public final class AuditRules {
    private final List<AuditRule> rules;

    /**
     * @param floors the oldest glibc that servers have
     * @param buildFolders those of the machine that no file may name
     * @param settings what the project says of its configuration
     */
    public AuditRules(GlibcFloors floors, Collection<Path> buildFolders, List<SafeSetting> settings) {
        rules = List.of(
                // nothing that servers cannot start
                new GlibcRule(floors),
                // nothing that only the project may know
                new SecretRule(),
                // nothing that tells who built it, and where
                new BuildPathRule(buildFolders),
                // nothing that the rules above could not look into
                new ArchiveRule(),
                // nothing that a server should not unpack
                new EntryRule(),
                // nothing that nobody meant to pack
                new LeftoverRule(),
                // nothing that is only for the desk
                new ConfigurationRule(settings));
    }

    List<AuditRule> all() {
        return rules;
    }

    /** The code of the rule with this name; empty if there is none. */
    public static Optional<ProblemCode> named(String name) {
        return codes().filter(code -> code.text().equals(name)).findFirst();
    }

    /** What all rules are told as. */
    public static Stream<ProblemCode> codes() {
        return new AuditRules(GlibcFloors.NONE, List.of(), List.of())
                .rules.stream().map(AuditRule::code);
    }
}
