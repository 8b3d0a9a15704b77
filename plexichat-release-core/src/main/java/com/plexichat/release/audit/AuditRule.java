package com.plexichat.release.audit;

import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that is to be true of every package. */
interface AuditRule {
    /** A look at one package. */
    interface Look extends PackageVisitor {
        /** What it looks for in the content of all files, and of those in archives inside the package. */
        default List<Mark> marks() {
            return List.of();
        }

        /**
         * Takes a mark that was seen.
         *
         * @param path of the file in the package
         * @param where it is in the file
         */
        default void seen(String path, String what, String where) {}

        /**
         * Takes the name of an entry of an archive that is a file of the package.
         *
         * @param name with those of the archives between, {@link Inside#OF_ARCHIVE} behind each
         */
        default void enterInside(String path, String name) {}

        /** Whether a file in an archive, which begins with these bytes, is to be looked at as a whole. */
        default boolean wantsInside(byte[] start) {
            return false;
        }

        /**
         * Looks at a file in an archive that it wants, after its last byte.
         *
         * @param path that of the archive, then the name of the entry as above
         * @throws IOException if the copy of the file cannot be read, never for what is wrong with its content
         */
        default void visitInside(String path, SeekableByteChannel content) throws IOException {}

        /** Takes why something in a file could not be looked into. */
        default void unread(String path, String why) {}

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
