package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases that are not as they should be are refused before the service is touched. */
final class RefusedReleaseTest {
    private static final String ONE = "a.1.0-1";
    private static final String TWO = "a.1.0-2";
    private static final String ARCHIVE = "chat-a.1.0-2-any.tar.gz";

    @TempDir
    Path base;

    private ServedHost host;

    @BeforeEach
    void install() throws IOException {
        host = new ServedHost(base);
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void anArchiveThatWasChangedAfterItWasPublished() throws IOException {
        assertRefused(files -> files.computeIfPresent(ARCHIVE, (name, bytes) -> flipped(bytes)), "download-broken");
    }

    @Test
    void aMissingChecksum() throws IOException {
        assertRefused(files -> files.remove(ARCHIVE + ".sha256"), "offer-incomplete");
    }

    @Test
    void aMissingArchive() throws IOException {
        assertRefused(files -> files.remove(ARCHIVE), "offer-incomplete");
    }

    @Test
    void anAccountThatIsNoJson() throws IOException {
        assertRefused(
                files -> files.put("release.json", "<html>".getBytes(StandardCharsets.UTF_8)), "offer-incomplete");
    }

    @Test
    void theAccountOfAnotherVersion() throws IOException {
        assertRefused(
                files -> files.put(
                        "release.json", new PackedRelease("a.1.0-3").files().getOrDefault("release.json", new byte[0])),
                "offer-foreign");
    }

    @Test
    void aPackageForAnotherMachine() throws IOException {
        host.publish(new PackedRelease(TWO).forPlatform("linux-s390x"), TWO);

        assertUntouched("offer-foreign");
    }

    @Test
    void aProgramForAnotherMachineInAPackageForAny() throws IOException {
        byte[] program = new byte[64];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 2, 1}, 0, program, 0, 7);
        program[17] = 2;
        program[19] = 22; // s390
        host.publish(new PackedRelease(TWO).with("bin/native", program), TWO);

        assertUntouched("offer-foreign");
    }

    private void assertRefused(Consumer<Map<String, byte[]>> change, String code) throws IOException {
        Map<String, byte[]> files = new PackedRelease(TWO).files();
        change.accept(files);
        host.publish(TWO, files);
        assertUntouched(code);
    }

    private void assertUntouched(String code) throws IOException {
        long stops = host.stops();

        Ended refused = host.run("update", "upgrade", "--to", TWO);

        assertThat(refused.err()).contains(code);
        assertThat(refused).returns(4, Ended::status);
        assertThat(host.stops()).isEqualTo(stops);
        assertThat(host.running()).isEqualTo(ONE);
        assertThat(host.folder.resolve("releases/.staging")).doesNotExist();
        assertThat(host.folder.resolve("state/incoming")).doesNotExist();
        assertThat(host.folder.resolve("releases")).isDirectoryNotContaining("glob:**" + TWO + "*");
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 1;
        return other;
    }
}
