package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Gradle build: the installation that {@code installDist} leaves, else the jars of {@code assemble}. */
record GradleProject() implements ProjectKind {
    private static final String INSTALLATIONS = "build/install";
    private static final String JARS = "build/libs";
    private static final String LIBRARIES = "lib";
    private static final String BUILD_FOLDER = "build/";

    @Override
    public String name() {
        return "Gradle";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.has("build.gradle") || facts.has("build.gradle.kts");
    }

    @Override
    public List<String> keptBeside() {
        return List.of(".gradle/");
    }

    @Override
    public PackageShape shape(RepositoryFacts facts, List<Platform> asked) {
        Optional<String> installation = facts.foldersOf(INSTALLATIONS, name -> true).stream()
                .findFirst()
                .map(name -> INSTALLATIONS + "/" + name + "/");
        String gradle = facts.has("gradlew") ? "./gradlew " : "gradle ";
        PackageShape built = installation
                .map(folder -> PackageShape.of(
                        Stream.of("bin", LIBRARIES)
                                .filter(name -> facts.hasFolder(folder + name))
                                .map(name -> LayoutLine.of(folder + name, name)),
                        List.of()))
                .map(shape -> shape.builtBy(BuildCommands.of(gradle + "installDist", BUILD_FOLDER)))
                .orElseGet(() -> jars(facts).builtBy(BuildCommands.of(gradle + "assemble", BUILD_FOLDER)));
        return built.and(PackageShape.of(Stream.of(), PackageShape.ANY));
    }

    private static PackageShape jars(RepositoryFacts facts) {
        LayoutLine line = LayoutLine.of(JARS, LIBRARIES);
        return facts.hasFolder(JARS)
                ? PackageShape.of(Stream.of(line), List.of())
                : PackageShape.unbuilt(line, "run gradle assemble, and then package");
    }
}
