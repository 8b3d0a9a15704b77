package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void copyLauncher() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("a package"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Sources.FOLDER.resolve("bin/plexichat-sample"), home.resolve("bin/plexichat-sample"));
        for (String tool : List.of("dirname", "head", "readlink", "sed")) {
            Files.createDirectories(folder.resolve("path"));
            Files.createSymbolicLink(folder.resolve("path/" + tool), found(tool));
        }
    }

    @Test
    void javaGetsTheHomeTheLibrariesAndTheArguments() throws Exception {
        java("path/java", "openjdk version \"17.0.15\" 2025-04-15");

        assertThat(launch(home.resolve("bin/plexichat-sample"), ""))
                .contains(
                        "[-Dplexichat.home=" + home + "]",
                        "[-Dorg.sqlite.lib.path=" + home + "/lib/native]",
                        "[-cp][" + home + "/lib/*]")
                .endsWith("[com.plexichat.sample.Main][--one][two words]\n");
    }

    @Test
    void aChainOfLinksLeadsToThePackage() throws Exception {
        java("path/java", "openjdk version \"21\" 2023-09-19");
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/second"), Path.of("../a package/bin/plexichat-sample"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("links/second"));

        assertThat(launch(first, "")).contains("[-Dplexichat.home=" + home + "]");
    }

    @Test
    void theJavaOfJavaHomeComesFirst() throws Exception {
        java("path/java", "openjdk version \"11.0.1\"");
        java("jdk/bin/java", "Picked up some options\nopenjdk version \"17-ea\" 2021-09-14");

        assertThat(launch(
                        home.resolve("bin/plexichat-sample"),
                        folder.resolve("jdk").toString()))
                .contains("com.plexichat.sample.Main");
    }

    @Test
    void anOlderJavaIsNamedWithItsVersion() throws Exception {
        java("path/java", "java version \"1.8.0_292\"");

        assertThat(launch(home.resolve("bin/plexichat-sample"), ""))
                .isEqualTo("plexichat-sample: " + folder.resolve("path/java")
                        + " is Java 8; Java 17 or newer is needed\n");
    }

    @Test
    void aMissingJavaIsSaidSo() throws Exception {
        assertThat(launch(home.resolve("bin/plexichat-sample"), "/nowhere"))
                .isEqualTo("plexichat-sample: no Java found; install Java 17 or newer, or set JAVA_HOME\n");
    }

    private String launch(Path launcher, String javaHome) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(found("sh").toString(), launcher.toString(), "--one", "two words")
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("path").toString());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private void java(String path, String version) throws IOException {
        script(path, "if [ \"$1\" = -version ]; then echo '" + version + "' >&2; else printf '[%s]' \"$@\"; echo; fi");
    }

    private void script(String path, String body) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!" + found("sh") + "\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path found(String tool) {
        return List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
