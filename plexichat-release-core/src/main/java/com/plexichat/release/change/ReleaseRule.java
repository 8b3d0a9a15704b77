package com.plexichat.release.change;

import java.util.Optional;

/** What only says that there is a release or a build is left out, its list is not: {@code Build 44: nightly of rooms}. */
final class ReleaseRule implements StatementRule {
    private static final Phrase RELEASE = Phrase.first(
            "(?:release:? (?:version |candidate )?(?=(?:[^ \\d]{0,20}[-._ ]|v|alpha|beta|build|rc)?\\d)[^ ,:(]{1,99}(?:$|[,:(]| [-–—(])"
                    + "|build #?\\d+(?:$|:| [-–—(])"
                    + "|\\[maven-release-plugin\\]"
                    + "|prepare[sd]? (?:for )?(?:the )?(?:next )?(?:release|development|version)\\b(?! notes? (?!for |of )\\S))",
            "release",
            "build",
            "prepare",
            "[maven-release-plugin]");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return isRelease(statement.subject()) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }

    /** True for a subject whose commit may have a list of what is in the release. */
    static boolean isRelease(Subject subject) {
        return RELEASE.isIn(subject);
    }
}
