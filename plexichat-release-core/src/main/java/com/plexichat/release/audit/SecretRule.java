package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** No package has secrets in it: keys, tokens, passwords in addresses, environments and repositories. */
record SecretRule() implements AuditRule {
    private static final String ENVIRONMENT = ".env";
    private static final String REPOSITORY = ".git";
    private static final Set<String> SAMPLES = Set.of("example", "sample", "template", "dist", "defaults");
    private static final String ENVIRONMENT_FOUND = "an environment with its secrets is in the ";
    private static final String REPOSITORY_FOUND = "a git repository, with all that was ever in it, is in the ";
    private static final String HINT =
            "take it out, and make it invalid where it is from: who has the package of a test has it too";

    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_SECRET;
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        return new Look() {
            private final Set<String> repositories = new HashSet<>();

            @Override
            public List<Mark> marks() {
                return SecretMarks.ALL;
            }

            @Override
            public void seen(String path, String what, String where) {
                found.accept(finding(path, what + " is in the file, " + where));
            }

            @Override
            public void enter(ArchiveEntry entry) {
                String path = Inside.path(entry.path());
                if (entry.kind() != Kind.FOLDER && isEnvironment(Inside.name(path))) {
                    found.accept(finding(path, ENVIRONMENT_FOUND + "package"));
                }
                Inside.upTo(SecretRule::isRepository, path)
                        .filter(repositories::add)
                        .ifPresent(first -> found.accept(finding(first, REPOSITORY_FOUND + "package")));
            }

            @Override
            public void enterInside(String path, String name) {
                String entry = Inside.entry(name);
                if (isEnvironment(Inside.name(entry))) {
                    found.accept(finding(path, ENVIRONMENT_FOUND + "file: " + name));
                }
                Inside.upTo(SecretRule::isRepository, entry)
                        .filter(first -> repositories.add(path + "!" + first))
                        .ifPresent(first -> found.accept(finding(path, REPOSITORY_FOUND + "file: " + first)));
            }
        };
    }

    static boolean isRepository(String name) {
        return name.equalsIgnoreCase(REPOSITORY);
    }

    private static boolean isEnvironment(String ofFile) {
        String name = ofFile.toLowerCase(Locale.ROOT);
        return name.equals(ENVIRONMENT)
                || (name.startsWith(ENVIRONMENT + ".") && !SAMPLES.contains(name.substring(ENVIRONMENT.length() + 1)));
    }

    private Finding finding(String path, String what) {
        return new Finding(code(), path, what, HINT);
    }
}
