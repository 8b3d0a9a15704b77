package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.layout.Leftovers;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** No file is in a package that a tool left behind, or an editor, or a merge. */
record LeftoverRule() implements AuditRule {
    /** What the layout does not leave out by itself, since a project may mean it. */
    private static final Set<String> ENDINGS = Set.of("orig", "rej", "bak", "swo", "swp");

    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_LEFTOVER;
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        return new Look() {
            private final Set<String> told = new HashSet<>();

            @Override
            public void enter(ArchiveEntry entry) {
                if (entry.kind() == Kind.FOLDER) {
                    return;
                }
                Inside.upTo(LeftoverRule::isLeftover, Inside.path(entry.path()))
                        .filter(told::add)
                        .ifPresent(path -> found.accept(new Finding(
                                code(),
                                path,
                                "a leftover of a tool is in the package",
                                "leave it out with <exclude>, or remove it")));
            }

            @Override
            public void enterInside(String path, String name) {
                Inside.upTo(LeftoverRule::isLeftover, Inside.entry(name))
                        .filter(first -> told.add(path))
                        .ifPresent(first -> found.accept(new Finding(
                                code(),
                                path,
                                "leftovers of tools are in the file, such as " + first,
                                "build it without them; if others built it, waive it")));
            }
        };
    }

    /** A repository is told as a secret. */
    private static boolean isLeftover(String name) {
        return (Leftovers.isFolder(name) || Leftovers.isFile(name) || isOldCopy(name))
                && !SecretRule.isRepository(name);
    }

    private static boolean isOldCopy(String name) {
        return ENDINGS.contains(Inside.ending(name))
                || name.startsWith(".#")
                || (name.length() > 1 && name.startsWith("#") && name.endsWith("#"));
    }
}
