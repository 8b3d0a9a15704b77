package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that a Go build leaves: in one folder, or in a folder for each system as {@code linux_arm64}. */
final class GoPrograms {
    private static final String BIN = "bin";

    private record Built(String folder, Platform platform) {}

    private GoPrograms() {}

    static PackageShape in(String folder, RepositoryFacts facts) {
        List<Built> built = facts.foldersOf(folder, name -> true).stream()
                .flatMap(name -> platform(name).map(its -> new Built(folder + "/" + name, its)).stream())
                .toList();
        if (!built.isEmpty()) {
            Stream<LayoutLine> lines =
                    built.stream().map(each -> LayoutLine.of(each.folder(), BIN).on(each.platform()));
            return PackageShape.of(lines, built.stream().map(Built::platform).toList());
        }
        if (!facts.hasFolder(folder)) {
            return PackageShape.unbuilt(folder, BIN, "build the programs into " + folder + "/, and then the package")
                    .and(PackageShape.of(Stream.of(), PackageShape.USUAL));
        }
        List<Platform> platforms = facts.below(folder)
                .flatMap(file -> Optional.ofNullable(facts.programs().get(file)).stream())
                .distinct()
                .toList();
        Stream<LayoutLine> line = folder.equals(BIN) ? Stream.of() : Stream.of(LayoutLine.of(folder, BIN));
        return PackageShape.of(line, platforms.isEmpty() ? PackageShape.USUAL : platforms);
    }

    private static Optional<Platform> platform(String folderName) {
        return Platform.ALL.stream()
                .filter(platform -> platform.text().equals(folderName.replace('_', '-')))
                .findFirst();
    }
}
