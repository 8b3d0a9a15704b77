package com.plexichat.release.maven;

import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.File;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The project's own jar and what it needs at run time, as Maven resolved it. */
final class MavenDependencies {
    private MavenDependencies() {}

    /**
     * The jars of {@code lib/}: none for packaging {@code pom}.
     *
     * @param reactor the projects of this build
     * @throws ReleaseException if the project's own jar, or that of a project beside it, is not built yet
     */
    static List<Library> libraries(MavenProject project, List<MavenProject> reactor) {
        if (isWithoutLibraries(project)) {
            return List.of();
        }
        File own = project.getArtifact().getFile();
        if (own == null || !own.isFile()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.LAYOUT_FILE_MISSING,
                    "the project's own " + project.getPackaging() + " is not built yet",
                    project.getBuild().getDirectory(),
                    "run \"mvn package plexichat-release:package\", or plexichat-release:publish for all"));
        }
        List<Artifact> needed = runtime(project).toList();
        requireOfThisBuild(needed, reactor);
        return Stream.concat(
                        Stream.of(new Library(own.getName(), own.toPath(), isArchive(own))),
                        needed.stream()
                                .map(artifact -> new Library(
                                        uniqueName(artifact, needed),
                                        artifact.getFile().toPath(),
                                        isOwn(artifact, reactor))))
                .toList();
    }

    /** A project of this build has to come from this build, not as an older jar from a repository. */
    private static void requireOfThisBuild(List<Artifact> needed, List<MavenProject> reactor) {
        Problems problems = new Problems();
        for (Artifact artifact : needed) {
            reactor.stream()
                    .filter(each -> isOf(artifact, each))
                    .filter(each -> !artifact.getFile().isFile()
                            || !artifact.getFile()
                                    .toPath()
                                    .startsWith(each.getBasedir().toPath()))
                    .forEach(each -> problems.add(new Problem(
                            ProblemCode.LAYOUT_FILE_UNSUITABLE,
                            each.getArtifactId() + " is a part of this build, and its jar is not of this build",
                            artifact.getFile().toString(),
                            "run \"mvn package plexichat-release:publish\" in the folder of the parent")));
        }
        problems.throwIfAny();
    }

    /** True for a jar that this build made, which has traces of the machine. */
    static boolean isOwn(Artifact artifact, List<MavenProject> reactor) {
        return isArchive(artifact.getFile()) && reactor.stream().anyMatch(each -> isOf(artifact, each));
    }

    static boolean isOf(Artifact artifact, MavenProject project) {
        return artifact.getGroupId().equals(project.getGroupId())
                && artifact.getArtifactId().equals(project.getArtifactId())
                && artifact.getBaseVersion().equals(project.getVersion());
    }

    private static String uniqueName(Artifact artifact, List<Artifact> all) {
        String name = fileName(artifact);
        long same = all.stream().filter(each -> fileName(each).equals(name)).count();
        return same == 1 ? name : artifact.getGroupId() + "." + name;
    }

    static boolean isWithoutLibraries(MavenProject project) {
        return project.getPackaging().equals("pom");
    }

    private static boolean isArchive(File own) {
        return Stream.of(".jar", ".war", ".ear").anyMatch(own.getName()::endsWith);
    }

    /** What it needs on its class path at run time. */
    static Stream<Artifact> runtime(MavenProject project) {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .sorted(Comparator.comparing(Artifact::getId));
    }

    /** Free of the timestamp that a snapshot's file may carry. */
    private static String fileName(Artifact artifact) {
        String classifier = classifier(artifact);
        return artifact.getArtifactId() + "-" + artifact.getBaseVersion()
                + (classifier.isEmpty() ? "" : "-" + classifier) + "."
                + artifact.getArtifactHandler().getExtension();
    }

    static String classifier(Artifact artifact) {
        return artifact.getClassifier() == null ? "" : artifact.getClassifier();
    }
}
