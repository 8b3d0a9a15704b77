package com.plexichat.release.layout;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code bin/} with programs in its folders alone: nobody finds {@code bin/chat} there. */
final class NestedPrograms {
    private static final String BIN = "bin/";

    private NestedPrograms() {}

    static Optional<Problem> in(Collection<PackageFile> files, Collection<PackageLink> links) {
        List<String> names = Stream.concat(
                        files.stream().map(PackageFile::target), links.stream().map(PackageLink::path))
                .filter(path -> path.startsWith(BIN))
                .map(path -> path.substring(BIN.length()))
                .toList();
        if (names.stream().anyMatch(name -> name.indexOf('/') < 0)) {
            return Optional.empty();
        }
        return names.stream()
                .findFirst()
                .map(name -> name.substring(0, name.indexOf('/')))
                .map(folder -> new Problem(
                        ProblemCode.LAYOUT_PROGRAMS_NESTED,
                        "\"bin\" has no program of its own, only folders such as \"" + BIN + folder + "\"",
                        "<layout>",
                        "end the <source> for \"bin\" with the folder of the platform, as in"
                                + " <source>server/bin/linux_arm64</source>"));
    }
}
