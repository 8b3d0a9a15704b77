package com.plexichat.release.init;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Gradle build: the installation that {@code installDist} leaves, else the jars of {@code assemble}. */
record GradleProject() implements ProjectKind {
    private static final String INSTALLATIONS = "build/install";
    private static final String JARS = "build/libs";
    private static final String LIBRARIES = "lib";

    @Override
    public String name() {
        return "Gradle";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.has("build.gradle") || facts.has("build.gradle.kts");
    }

    @Override
    public PackageShape shape(RepositoryFacts facts) {
        Optional<String> installation = facts.foldersOf(INSTALLATIONS, name -> true).stream()
                .findFirst()
                .map(name -> INSTALLATIONS + "/" + name + "/");
        PackageShape built = installation
                .map(folder -> PackageShape.of(
                        Stream.of("bin", LIBRARIES)
                                .filter(name -> facts.hasFolder(folder + name))
                                .map(name -> LayoutLine.of(folder + name, name)),
                        List.of()))
                .orElseGet(() -> facts.hasFolder(JARS)
                        ? PackageShape.of(Stream.of(LayoutLine.of(JARS, LIBRARIES)), List.of())
                        : PackageShape.unbuilt(JARS, LIBRARIES, "run gradle assemble, and then package"));
        return built.and(PackageShape.of(Stream.of(), PackageShape.ANY));
    }
}
