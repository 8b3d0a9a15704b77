package com.plexichat.release.maven;

import static com.plexichat.release.maven.InventedRepository.dependencies;
import static com.plexichat.release.maven.InventedRepository.dependency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositoryCache;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DependencyGraphTest {
    @AutoClose
    private InventedRepository repository;

    @BeforeEach
    void startMaven(@TempDir Path folder) throws Exception {
        repository = new InventedRepository(folder);
    }

    /** What needs what, by names and versions; the project itself is called "project". */
    private Map<String, List<String>> edges(String... elements) throws Exception {
        MavenProject project = repository.project("org.example:project:1", elements);
        DependencyGraph graph = repository.graph(project);
        Map<String, List<String>> edges = new TreeMap<>();
        edges.put("project", names(graph.direct()));
        MavenDependencies.runtime(project)
                .forEach(each ->
                        edges.put(each.getArtifactId() + "@" + each.getBaseVersion(), names(graph.neededBy(each))));
        return edges;
    }

    private static List<String> names(List<String> urls) {
        return urls.stream()
                .map(each -> each.replace("pkg:maven/org.example/", "").replace("?type=jar", ""))
                .toList();
    }

    @Test
    void whatTwoNeedIsNeededByBoth() throws Exception {
        repository.jar("org.example:base:1");
        repository.jar("org.example:left:1", dependencies(dependency("org.example:base:1")));
        repository.jar("org.example:right:1", dependencies(dependency("org.example:base:1")));

        assertThat(edges(dependencies(
                        dependency("org.example:left:1"),
                        dependency("org.example:right:1"),
                        dependency("org.example:base:1"))))
                .isEqualTo(Map.of(
                        "project", List.of("base@1", "left@1", "right@1"),
                        "left@1", List.of("base@1"),
                        "right@1", List.of("base@1"),
                        "base@1", List.of()));
    }

    @Test
    void anEdgeLeadsToTheVersionThatMavenTook() throws Exception {
        repository.jar("org.example:deep:1");
        repository.jar("org.example:base:1", dependencies(dependency("org.example:deep:1")));
        repository.jar("org.example:base:2");
        repository.jar("org.example:left:1", dependencies(dependency("org.example:base:1")));
        repository.jar("org.example:right:1", dependencies(dependency("org.example:base:2")));

        assertThat(edges(dependencies(dependency("org.example:left:1"), dependency("org.example:right:1"))))
                .isEqualTo(Map.of(
                        "project", List.of("left@1", "right@1"),
                        "left@1", List.of("base@1"),
                        "right@1", List.of("base@1"),
                        "base@1", List.of("deep@1"),
                        "deep@1", List.of()));
    }

    @Test
    void anEdgeLeadsToTheVersionThatTheProjectManages() throws Exception {
        repository.jar("org.example:base:1");
        repository.jar("org.example:base:3");
        repository.jar("org.example:left:1", dependencies(dependency("org.example:base:1")));

        assertThat(edges(
                        "<dependencyManagement>",
                        dependencies(dependency("org.example:base:3")),
                        "</dependencyManagement>",
                        dependencies(dependency("org.example:left:1"))))
                .isEqualTo(Map.of("project", List.of("left@1"), "left@1", List.of("base@3"), "base@3", List.of()));
    }

    @Test
    void whatIsExcludedOrForTestsHasNoEdge() throws Exception {
        repository.jar("org.example:base:1");
        repository.jar("org.example:tool:1", dependencies(dependency("org.example:base:1")));
        repository.jar("org.example:left:1", dependencies(dependency("org.example:base:1")));
        repository.jar(
                "org.example:right:1",
                dependencies(
                        dependency("org.example:base:1"),
                        dependency("org.example:tool:1", "<scope>test</scope>"),
                        dependency("org.example:left:1", "<optional>true</optional>")));

        assertThat(edges(dependencies(
                        dependency(
                                "org.example:left:1",
                                "<exclusions><exclusion><groupId>*</groupId><artifactId>base</artifactId>",
                                "</exclusion></exclusions>"),
                        dependency("org.example:right:1"),
                        dependency("org.example:tool:1", "<scope>test</scope>"))))
                .isEqualTo(Map.of(
                        "project", List.of("left@1", "right@1"),
                        "left@1", List.of(),
                        "right@1", List.of("base@1"),
                        "base@1", List.of()));
    }

    @Test
    void artifactsOfOneNameAreToldApartByTheirClassifier() throws Exception {
        repository.jar("org.example:base:1");
        repository.jar("org.example:native:1", dependencies(dependency("org.example:base:1")));
        Files.createFile(repository.file("org.example:native:1", "-arm64.jar"));

        MavenProject project = repository.project(
                "org.example:project:1",
                dependencies(
                        dependency("org.example:native:1", "<classifier>arm64</classifier>"),
                        dependency("org.example:native:1", "<scope>test</scope>")));

        assertThat(repository.graph(project).direct())
                .containsExactly("pkg:maven/org.example/native@1?classifier=arm64&type=jar");
    }

    @Test
    void jarsOfOnePomThatNamesThemDoNotNeedEachOther() throws Exception {
        String arm = dependency("org.example:native:1", "<classifier>arm64</classifier>");
        String amd = dependency("org.example:native:1", "<classifier>amd64</classifier>");
        repository.jar("org.example:native:1", dependencies(arm, amd));
        Files.createFile(repository.file("org.example:native:1", "-arm64.jar"));
        Files.createFile(repository.file("org.example:native:1", "-amd64.jar"));
        MavenProject project =
                repository.project("org.example:project:1", dependencies(dependency("org.example:native:1")));

        DependencyGraph graph = repository.graph(project);

        assertThat(names(graph.direct())).containsExactly("native@1");
        assertThat(MavenDependencies.runtime(project)
                        .map(each -> graph.neededBy(each).size()))
                .containsExactly(2, 0, 0);
    }

    @Test
    void whatAPomOfTypePomNeedsIsNeededByWhoNamesIt() throws Exception {
        repository.jar("org.example:base:1");
        repository.pom(
                "org.example:all:1", "<packaging>pom</packaging>", dependencies(dependency("org.example:base:1")));

        assertThat(edges(dependencies(dependency("org.example:all:1", "<type>pom</type>"))))
                .isEqualTo(Map.of("project", List.of("base@1"), "base@1", List.of()));
    }

    @Test
    void thoseThatNeedEachOtherAreNoEndlessLoop() throws Exception {
        repository.jar("org.example:left:1", dependencies(dependency("org.example:right:1")));
        repository.jar("org.example:right:1", dependencies(dependency("org.example:left:1")));

        assertThat(edges(dependencies(dependency("org.example:left:1"))))
                .containsEntry("project", List.of("left@1"))
                .containsEntry("left@1", List.of("right@1"));
    }

    @Test
    void aGraphThatMavenCannotCollectIsAProblem() throws Exception {
        repository.jar("org.example:left:1", dependencies(dependency("org.example:gone:[1,2)")));
        MavenProject project = repository.project("org.example:project:1");
        project.getModel().addDependency(missing());
        repository.session().setCache(new DefaultRepositoryCache());

        ReleaseException failed = catchThrowableOfType(ReleaseException.class, () -> repository.graph(project));

        assertThat(failed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DEPENDENCIES_UNRESOLVED);
            assertThat(problem.what()).contains("org.example:gone");
        });
    }

    private static org.apache.maven.model.Dependency missing() {
        org.apache.maven.model.Dependency dependency = new org.apache.maven.model.Dependency();
        dependency.setGroupId("org.example");
        dependency.setArtifactId("left");
        dependency.setVersion("1");
        return dependency;
    }
}
