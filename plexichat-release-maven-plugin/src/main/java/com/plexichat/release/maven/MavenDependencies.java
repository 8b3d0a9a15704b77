package com.plexichat.release.maven;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentFile;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.ResolvedComponent;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static boolean isOwn(Artifact artifact, List<MavenProject> reactor) {
        return isArchive(artifact.getFile()) && reactor.stream().anyMatch(each -> isOf(artifact, each));
    }

    private static boolean isOf(Artifact artifact, MavenProject project) {
        return artifact.getGroupId().equals(project.getGroupId())
                && artifact.getArtifactId().equals(project.getArtifactId())
                && artifact.getBaseVersion().equals(project.getVersion());
    }

    private static String uniqueName(Artifact artifact, List<Artifact> all) {
        String name = fileName(artifact);
        long same = all.stream().filter(each -> fileName(each).equals(name)).count();
        return same == 1 ? name : artifact.getGroupId() + "." + name;
    }

    /** What the build makes of the project, as another project would name it; empty for packaging {@code pom}. */
    static Optional<PackageUrl> product(MavenProject project) {
        return isWithoutLibraries(project) ? Optional.empty() : Optional.of(packageUrl(project.getArtifact()));
    }

    /** What a bill of materials lists, with the edges of the resolved graph. */
    static List<ResolvedComponent> components(MavenProject project, List<MavenProject> reactor) {
        Map<String, List<String>> needed = new TreeMap<>();
        List<Artifact> artifacts = runtime(project).toList();
        for (Artifact artifact : artifacts) {
            parentUrl(artifact, artifacts)
                    .ifPresent(parent -> needed.computeIfAbsent(parent, each -> new ArrayList<>())
                            .add(url(artifact)));
        }
        return artifacts.stream()
                .map(artifact -> new ResolvedComponent(
                        Component.library(packageUrl(artifact)),
                        file(artifact, isOwn(artifact, reactor), project),
                        needed.getOrDefault(url(artifact), List.of())))
                .toList();
    }

    /** Of a package without libraries, what this build made of a module ships in another form, if at all. */
    private static Optional<ComponentFile> file(Artifact artifact, boolean isOwn, MavenProject project) {
        return isOwn && isWithoutLibraries(project)
                ? Optional.empty()
                : Optional.of(new ComponentFile(artifact.getFile().toPath(), isOwn));
    }

    private static boolean isWithoutLibraries(MavenProject project) {
        return project.getPackaging().equals("pom");
    }

    /** What the project itself names. */
    static List<String> directDependencies(MavenProject project) {
        Collection<Artifact> artifacts = runtime(project).toList();
        return artifacts.stream()
                .filter(artifact -> parentUrl(artifact, artifacts).isEmpty())
                .map(MavenDependencies::url)
                .toList();
    }

    private static boolean isArchive(File own) {
        return Stream.of(".jar", ".war", ".ear").anyMatch(own.getName()::endsWith);
    }

    private static Stream<Artifact> runtime(MavenProject project) {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .sorted(Comparator.comparing(Artifact::getId));
    }

    /** The last but one on the way from the project to the artifact; empty if that is the project. */
    private static Optional<String> parentUrl(Artifact artifact, Collection<Artifact> artifacts) {
        List<String> trail = artifact.getDependencyTrail();
        if (trail == null || trail.size() < 3) {
            return Optional.empty();
        }
        String parent = trail.get(trail.size() - 2);
        return artifacts.stream()
                .filter(each -> each.getId().equals(parent))
                .map(MavenDependencies::url)
                .findFirst();
    }

    private static String url(Artifact artifact) {
        return packageUrl(artifact).text();
    }

    private static PackageUrl packageUrl(Artifact artifact) {
        return PackageUrl.maven(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getBaseVersion(),
                artifact.getType(),
                classifier(artifact));
    }

    /** Free of the timestamp that a snapshot's file may carry. */
    private static String fileName(Artifact artifact) {
        String classifier = classifier(artifact);
        return artifact.getArtifactId() + "-" + artifact.getBaseVersion()
                + (classifier.isEmpty() ? "" : "-" + classifier) + "."
                + artifact.getArtifactHandler().getExtension();
    }

    private static String classifier(Artifact artifact) {
        return artifact.getClassifier() == null ? "" : artifact.getClassifier();
    }
}
