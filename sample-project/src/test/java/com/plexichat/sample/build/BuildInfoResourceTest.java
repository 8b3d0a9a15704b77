package com.plexichat.sample.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildInfoResourceTest {
    @TempDir
    Path classes;

    @Test
    void theRecordOfTheReleaseIsRead() throws IOException {
        assertThat(read("""
                        product=plexichat-sample
                        version=a.1.0-1
                        channel=alpha
                        build.number=42
                        build.date=2026-11-20T00:00:00Z
                        git.commit=0123456789abcdef
                        git.branch=main
                        platform=linux-arm64
                        """))
                .isEqualTo(new BuildInfo(
                        "plexichat-sample",
                        "a.1.0-1",
                        "alpha",
                        "42",
                        "2026-11-20T00:00:00Z",
                        "0123456789abcdef",
                        "main",
                        "linux-arm64"));
    }

    @Test
    void anArchiveWithoutARecordIsADevelopmentBuild() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThat(BuildInfoResource.read(loader)).isEqualTo(BuildInfo.development());
        }
        assertThat(BuildInfo.development().line())
                .isEqualTo("plexichat-sample development (channel development, build local)");
    }

    @Test
    void anIncompleteRecordIsAnError() {
        assertThatThrownBy(() -> read("product=plexichat-sample\nversion=a.1.0-1\n"))
                .hasMessageStartingWith("META-INF/build-info.properties has no \"channel\"");
    }

    private BuildInfo read(String properties) throws IOException {
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(classes.resolve(BuildInfoResource.PATH), properties);
        try (URLClassLoader loader = loader()) {
            return BuildInfoResource.read(loader);
        }
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
    }
}
