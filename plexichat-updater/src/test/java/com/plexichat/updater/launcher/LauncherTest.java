package com.plexichat.updater.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that users start, with programs in the place of Java that say how they were started. */
final class LauncherTest {
    private static final String OPTIONS = "-Xmx48m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar ";

    @TempDir
    Path folder;

    private Path launcher;
    private Path jar;

    private record Ended(int status, String output) {}

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("in stalled"));
        launcher = Files.copy(Path.of("src/main/launcher/plexichat"), home.resolve("plexichat"));
        jar = Files.createFile(home.resolve("plexichat-updater.jar"));
    }

    @Test
    void itRunsTheJarBesideItWithLittleMemory() throws Exception {
        java("path", "17.0.15");

        assertThat(run(Map.of(), "update", "check me"))
                .isEqualTo(new Ended(0, "path: " + OPTIONS + jar + " update check me, 7 words\n"));
    }

    @Test
    void javaHomeComesBeforeThePath() throws Exception {
        java("path", "21.0.1");
        java("home/bin", "17");

        assertThat(run(Map.of("JAVA_HOME", folder.resolve("home").toString())).output())
                .startsWith("home/bin: ");
    }

    @Test
    void anOldJavaIsPassedOver() throws Exception {
        java("path", "21.0.1");
        java("home/bin", "1.8.0_392");

        assertThat(run(Map.of("JAVA_HOME", folder.resolve("home").toString())).output())
                .startsWith("path: ");
    }

    @Test
    void withoutAnyThatIsNewEnoughItSaysWhatToInstall() throws Exception {
        java("path", "16.0.2");

        Ended ended = run(Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).isEqualTo("""
                There is no Java 17 or newer in JAVA_HOME or PATH.
                    -> install one, such as openjdk-17-jre-headless, or let JAVA_HOME lead to it
                """);
        Files.delete(folder.resolve("path/java"));
        assertThat(run(Map.of())).isEqualTo(ended);
    }

    @Test
    void theOptionsOfJavaCanBeReplaced() throws Exception {
        java("path", "17.0.15");

        assertThat(run(Map.of("PLEXICHAT_JAVA_OPTS", "-Xmx1g -Da=b")).output()).startsWith("path: -Xmx1g -Da=b -jar ");
        assertThat(run(Map.of("PLEXICHAT_JAVA_OPTS", "")).output()).startsWith("path: -jar ");
    }

    @Test
    void aLinkToItFindsTheJarToo() throws Exception {
        java("path", "17.0.15");
        Files.createSymbolicLink(folder.resolve("path/readlink"), Path.of("/usr/bin/readlink"));
        launcher = Files.createSymbolicLink(folder.resolve("link"), launcher);

        assertThat(run(Map.of()).output()).contains("-jar " + jar.toRealPath());
    }

    @Test
    void inAPackageItRunsTheJarInLib() throws Exception {
        java("path", "17.0.15");
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.move(jar, lib.resolve("plexichat-updater.jar"));

        assertThat(run(Map.of()).output()).contains("/in stalled/../lib/plexichat-updater.jar, ");
    }

    @Test
    void withoutTheJarItSaysSo() throws Exception {
        java("path", "17.0.15");
        Files.delete(jar);

        Ended ended = run(Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).startsWith("There is no plexichat-updater.jar");
    }

    @Test
    void theStatusOfTheUpdaterIsItsOwn() throws Exception {
        java("path", "17.0.15");

        assertThat(run(Map.of("STATUS", "5")).status()).isEqualTo(5);
    }

    private void java(String place, String version) throws IOException {
        Path file = Files.createDirectories(folder.resolve(place)).resolve("java");
        Files.writeString(file, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=y' >&2
                    echo 'openjdk version "%s" 2025-04-15' >&2
                    exit
                fi
                echo "%s: $*, $# words"
                exit ${STATUS:-0}
                """.formatted(version, place));
        Files.setAttribute(file, "unix:mode", 0755);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        String[] words = new String[arguments.length + 1];
        words[0] = launcher.toString();
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("path").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
