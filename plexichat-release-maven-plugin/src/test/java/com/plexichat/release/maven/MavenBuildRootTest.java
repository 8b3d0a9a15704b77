package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MavenBuildRootTest {
    @TempDir
    Path folder;

    private Path top;
    private MavenProject module;

    @BeforeEach
    void makeModule() throws IOException {
        top = folder.toRealPath();
        module = project(Files.createDirectories(top.resolve("chat/server")).resolve("pom.xml"));
    }

    private static MavenProject project(@Nullable Path pom) {
        MavenProject project = new MavenProject();
        if (pom != null) {
            project.setFile(pom.toFile());
        }
        return project;
    }

    private Path root(@Nullable File started) {
        return MavenBuildRoot.of(module, started);
    }

    @Test
    void theOutermostParentThatHasAFolderCounts() {
        MavenProject parent = project(top.resolve("chat/pom.xml"));
        MavenProject fromARepository = project(null);
        parent.setParent(fromARepository);
        module.setParent(parent);

        assertThat(root(module.getBasedir())).isEqualTo(top.resolve("chat"));
    }

    @Test
    void theFolderThatMavenWasStartedInCountsIfItIsAroundTheModule() {
        assertThat(root(top.toFile())).isEqualTo(top);
        assertThat(root(null)).isEqualTo(top.resolve("chat/server"));
    }

    @Test
    void aModuleWithoutAParentThatIsBuiltAloneHasItsRepository() throws IOException {
        Files.createDirectory(top.resolve(".git"));

        assertThat(root(module.getBasedir())).isEqualTo(top);
    }
}
