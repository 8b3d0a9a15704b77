package com.plexichat.release.audit;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.util.function.Consumer;

/** No archive is in a package that nobody could look into: a secret in it would be found by none but its users. */
record ArchiveRule() implements AuditRule {
    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_ARCHIVE_UNREADABLE;
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        return new Look() {
            @Override
            public void unread(String path, String why) {
                found.accept(new Finding(
                        code(),
                        path,
                        "it cannot be looked into: " + why,
                        "pack it anew, whole, without a password, and by gzip, bzip2 or xz; if it has to be so, look into"
                                + " it, and waive it"));
            }
        };
    }
}
