package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.ExternalTool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class EndedProofTest {
    @TempDir
    private Path folder;

    /** A process that has a folder of its own until it is asked to end. */
    static final class FolderProgram {
        private FolderProgram() {}

        public static void main(String[] arguments) throws IOException {
            try (TemporaryFolder made = TemporaryFolder.make(Path.of(arguments[0]))) {
                Files.writeString(made.path().resolve("file"), "x");
                System.out.writeBytes("ready\n".getBytes(StandardCharsets.UTF_8));
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static Process start(Class<?> program, Path argument) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument.toString()))
                .redirectErrorStream(true)
                .start();
    }

    private static void assertEnds(Process process) throws InterruptedException {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theSecondBuildRemovesItsFolderWhenWhoStartedItIsGone() throws IOException, InterruptedException {
        Path second = Files.createDirectories(folder.resolve("second"));
        ExternalTool.assumePresent("mkfifo").output(second, SecondBuildProgram.ORDER);
        Process build = start(SecondBuildProgram.class, second);

        // It waits for its order when the pipe can be opened for writing.
        try (OutputStream order = Files.newOutputStream(second.resolve(SecondBuildProgram.ORDER))) {
            build.getOutputStream().close();
            assertEnds(build);
            order.flush();
        }

        assertThat(second).doesNotExist();
    }

    @Test
    void aProcessThatIsAskedToEndRemovesTheFolder() throws IOException, InterruptedException {
        Path second = folder.resolve("second");
        Process process = start(FolderProgram.class, second);
        try (InputStream output = process.getInputStream()) {
            assertThat(output.read()).isEqualTo('r');
            assertThat(second.resolve("file")).exists();

            process.destroy();
            assertEnds(process);
        }

        assertThat(second).doesNotExist();
    }

    @Test
    void whatAKilledProofLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(folder.resolve("second/work"));
        Files.writeString(left.resolve("archive.tar.gz"), "half");

        ReproducibilityProof.removeLeftovers(folder.resolve("second"));

        assertThat(folder.resolve("second")).doesNotExist();
    }

    @Test
    void theSameBytesAreNotLookedInto() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "no archive");
        Path other = Files.writeString(folder.resolve("other"), "no archive");

        assertThat(ArchiveDifference.between(one, other)).isEmpty();
    }
}
