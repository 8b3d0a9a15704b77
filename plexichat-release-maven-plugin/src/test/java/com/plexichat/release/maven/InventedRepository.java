package com.plexichat.release.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.resolver.filter.CumulativeScopeArtifactFilter;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.codehaus.plexus.ContainerConfiguration;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;

/** A local repository with artifacts that nobody has published, and Maven's own parts, which resolve them offline. */
final class InventedRepository implements AutoCloseable {
    private final Path folder;
    private final DefaultPlexusContainer maven;
    private final DefaultRepositorySystemSession session;

    InventedRepository(Path folder) throws Exception {
        this.folder = folder;
        ContainerConfiguration configuration = new DefaultContainerConfiguration()
                .setClassPathScanning(PlexusConstants.SCANNING_INDEX)
                .setAutoWiring(true)
                .setName("maven");
        this.maven = new DefaultPlexusContainer(configuration);
        this.session = MavenRepositorySystemUtils.newSession();
        session.setOffline(true);
        session.setLocalRepositoryManager(maven.lookup(RepositorySystem.class)
                .newLocalRepositoryManager(session, new LocalRepository(folder.toFile())));
    }

    DefaultRepositorySystemSession session() {
        return session;
    }

    <T> T part(Class<T> type) throws Exception {
        return maven.lookup(type);
    }

    /** @param elements of the POM, after its coordinates */
    void pom(String coordinates, String... elements) throws IOException {
        write(file(coordinates, ".pom"), text(coordinates, elements));
    }

    /** An empty jar with its POM. */
    void jar(String coordinates, String... elements) throws IOException {
        pom(coordinates, elements);
        write(file(coordinates, ".jar"), "");
    }

    Path file(String coordinates, String ending) {
        String[] parts = coordinates.split(":", -1);
        return folder.resolve(parts[0].replace('.', '/') + "/" + parts[1] + "/" + parts[2] + "/" + parts[1] + "-"
                + parts[2] + ending);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(String coordinates, String... elements) {
        String[] parts = coordinates.split(":", -1);
        return "<project><modelVersion>4.0.0</modelVersion><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1]
                + "</artifactId><version>" + parts[2] + "</version>" + String.join("", elements) + "</project>";
    }

    static String dependencies(String... each) {
        return "<dependencies>" + String.join("", each) + "</dependencies>";
    }

    /** @param more elements of the dependency */
    static String dependency(String coordinates, String... more) {
        String[] parts = coordinates.split(":", -1);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>"
                + (parts.length > 2 ? "<version>" + parts[2] + "</version>" : "") + String.join("", more)
                + "</dependency>";
    }

    /** A project as Maven gives it to a goal that needs what is needed at run time. */
    MavenProject project(String coordinates, String... elements) throws Exception {
        File pom = folder.resolve("project/pom.xml").toFile();
        write(pom.toPath(), text(coordinates, elements));
        DefaultProjectBuildingRequest request = new DefaultProjectBuildingRequest();
        request.setRepositorySession(session);
        request.setProcessPlugins(false);
        request.setResolveDependencies(true);
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        MavenProject project =
                maven.lookup(ProjectBuilder.class).build(pom, request).getProject();
        project.setArtifactFilter(new CumulativeScopeArtifactFilter(List.of("compile", "runtime")));
        return project;
    }

    DependencyGraph graph(MavenProject project) throws Exception {
        return DependencyGraph.of(project, session, part(ProjectDependenciesResolver.class));
    }

    @Override
    public void close() {
        maven.dispose();
    }
}
