package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** No package has secrets in it: keys, tokens, passwords in addresses, environments and repositories. */
record SecretRule() implements AuditRule {
    private static final Anchors ANCHORS = new Anchors(SecretMarks.ALL);
    private static final String ENVIRONMENT = ".env";
    static final String REPOSITORY = ".git";
    private static final Set<String> SAMPLES = Set.of("example", "sample", "template", "dist", "defaults");
    private static final String HINT =
            "take it out, and make it invalid where it is from: who has the package of a test has it too";

    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_SECRET;
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        return new ContentLook(
                ANCHORS, (path, what, where) -> found.accept(finding(path, what + " is in the file, " + where))) {
            private final Set<String> repositories = new HashSet<>();

            @Override
            public void enter(ArchiveEntry entry) {
                String path = Inside.path(entry.path());
                if (isEnvironment(Inside.name(path))) {
                    found.accept(finding(path, "an environment with its secrets is in the package"));
                }
                Inside.upTo(REPOSITORY::equals, path)
                        .filter(repositories::add)
                        .ifPresent(first -> found.accept(
                                finding(first, "a git repository, with all that was ever in it, is in the package")));
            }
        };
    }

    private static boolean isEnvironment(String name) {
        return name.equals(ENVIRONMENT)
                || (name.startsWith(ENVIRONMENT + ".") && !SAMPLES.contains(name.substring(ENVIRONMENT.length() + 1)));
    }

    private Finding finding(String path, String what) {
        return new Finding(code(), path, what, HINT);
    }
}
