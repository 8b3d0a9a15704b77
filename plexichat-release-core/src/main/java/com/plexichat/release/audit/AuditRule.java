package com.plexichat.release.audit;

import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that is to be true of every package. */
interface AuditRule {
    /** A look at one package. */
    interface Look extends PackageVisitor {
        /** Called after the last entry. */
        default void end() {}
    }

    /** What its findings are told as; by the code's text parameters name the rule. */
    ProblemCode code();

    /** Why there is nothing to look at in a package for a platform; empty if there is. */
    default Optional<String> idle(Platform platform) {
        return Optional.empty();
    }

    Look look(Platform platform, Consumer<Finding> found);
}
