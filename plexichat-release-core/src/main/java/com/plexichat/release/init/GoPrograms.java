package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs that a Go build leaves: in one folder, or in a folder for each system as {@code linux_arm64}. */
final class GoPrograms {
    private static final String BIN = "bin";

    /** A build of the project's own that puts programs into the one folder. */
    private static final Pattern INTO_BIN = Pattern.compile("-o[ =](?:\\./|\\$\\([A-Z_]+\\)/)?bin/(?!linux)");

    private final String module;
    private final String folder;
    private final RepositoryFacts facts;
    private final GoBuild build;

    /** @param module the folder of {@code go.mod}; empty for the top of the repository */
    private GoPrograms(String module, RepositoryFacts facts) {
        this.module = module;
        this.folder = module.isEmpty() ? BIN : module + "/" + BIN;
        this.facts = facts;
        this.build = new GoBuild(module, facts);
    }

    /** @param asked the platforms that were named; those of the programs that are there, else the usual one, if none were */
    static PackageShape in(String module, RepositoryFacts facts, List<Platform> asked) {
        return new GoPrograms(module, facts).shape(asked);
    }

    private PackageShape shape(List<Platform> asked) {
        PackageShape shape = PackageShape.STANDARD;
        for (String name : facts.foldersOf(folder, file -> true)) {
            Optional<Platform> platform = platform(name);
            if (platform.isPresent()) {
                shape = shape.and(forOne(name, platform.get()));
            }
        }
        if (!shape.lines().isEmpty()) {
            return shape;
        }
        return facts.hasFolder(folder) ? inOneFolder() : unbuilt(asked.isEmpty() ? PackageShape.USUAL : asked);
    }

    private PackageShape forOne(String name, Platform platform) {
        LayoutLine line = LayoutLine.of(folder + "/" + name, BIN).on(platform);
        return PackageShape.of(Stream.of(line), List.of(platform))
                .builtBy(build.of(platform, BIN + "/" + name + "/", folder + "/"));
    }

    private PackageShape inOneFolder() {
        List<Platform> found = facts.below(folder)
                .flatMap(file -> Optional.ofNullable(facts.programs().get(file)).stream())
                .distinct()
                .toList();
        List<Platform> platforms = found.isEmpty() ? PackageShape.USUAL : found;
        BuildCommands commands = platforms.size() == 1
                ? build.of(platforms.get(0), BIN + "/", folder + "/")
                : BuildCommands.ofUnknown(folder + "/");
        boolean isOutput = facts.below(folder).allMatch(facts.programs()::containsKey);
        Stream<LayoutLine> line = folder.equals(BIN) ? Stream.of() : Stream.of(LayoutLine.of(folder, BIN));
        return PackageShape.of(line, platforms).builtBy(isOutput ? commands : commands.amongOthers());
    }

    /** As a build of the project's own has it; else each platform has a folder, so that another one may come. */
    private PackageShape unbuilt(List<Platform> platforms) {
        List<String> builds = facts.ownBuilds(module);
        boolean isOneFolder = platforms.equals(PackageShape.ANY)
                || builds.stream().anyMatch(text -> INTO_BIN.matcher(text).find());
        if (platforms.size() == 1 && isOneFolder) {
            return waitingFor(LayoutLine.of(folder, BIN))
                    .and(PackageShape.of(Stream.of(), platforms))
                    .builtBy(build.of(platforms.get(0), BIN + "/", folder + "/"));
        }
        PackageShape shape = PackageShape.STANDARD;
        for (Platform platform : platforms) {
            boolean hasHyphen = builds.stream().anyMatch(text -> text.contains("/" + platform.text()));
            String name = hasHyphen ? platform.text() : platform.text().replace('-', '_');
            shape = shape.and(waitingFor(LayoutLine.of(folder + "/" + name, BIN).on(platform))
                    .and(forOne(name, platform)));
        }
        return shape;
    }

    private static PackageShape waitingFor(LayoutLine line) {
        return PackageShape.unbuilt(line, "build the programs into " + line.source() + "/, and then the package");
    }

    private static Optional<Platform> platform(String folderName) {
        return Platform.ALL.stream()
                .filter(platform -> platform.text().equals(folderName.replace('_', '-')))
                .findFirst();
    }
}
