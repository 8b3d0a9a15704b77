package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaClassPathTest {
    @TempDir
    private Path folder;

    @Test
    void aLoaderThatTellsItsPlacesIsAsked() throws IOException {
        Path one = folder.resolve("one and a space.jar");
        Path other = folder.resolve("other.jar");
        URL[] urls = {
            one.toUri().toURL(),
            URI.create("http://127.0.0.1/x.jar").toURL(),
            other.toUri().toURL()
        };

        try (URLClassLoader loader = new URLClassLoader(urls)) {
            assertThat(JavaClassPath.of(loader, "of the process")).isEqualTo(one + File.pathSeparator + other);
        }
    }

    @Test
    void otherwiseItIsThatOfTheProcess() {
        assertThat(JavaClassPath.of(ClassLoader.getPlatformClassLoader(), "of the process"))
                .isEqualTo("of the process");
    }
}
