package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssetAuditTest {
    @TempDir
    Path folder;

    private Path asset(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static List<String> findings(Path... assets) throws IOException {
        return AssetAudit.of(List.of(assets)).stream()
                .map(finding -> finding.code().text() + " " + finding.path() + ": " + finding.what())
                .toList();
    }

    private static byte[] token() {
        return PlantedSecrets.gitHubToken().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void secretsAreFoundInFilesAndInWhatArchivesHold() throws IOException {
        assertThat(findings(
                        asset("tool.jar", zip("app.properties", token())),
                        asset("install.sh", token()),
                        asset("more.zip", zip("conf/.env", new byte[] {1}))))
                .containsExactly(
                        "package-secret install.sh: a token of GitHub (ghp_…) is in the file, at byte 0",
                        "package-secret more.zip: an environment with its secrets is in the file: conf/.env",
                        "package-secret tool.jar: a token of GitHub (ghp_…) is in the file, in app.properties, at byte 0");
    }

    @Test
    void aSecretAtTheEndOfALargeFileIsFound() throws IOException {
        byte[] large = new byte[5 << 20];
        System.arraycopy(token(), 0, large, large.length - token().length, token().length);

        assertThat(findings(asset("disk.img", large))).hasSize(1);
    }

    @Test
    void pathsOfTheBuildAndLeftoversAreNoneOfItsBusiness() throws IOException {
        assertThat(findings(
                        asset("install.sh", "cd /home/anna/chat".getBytes(StandardCharsets.US_ASCII)),
                        asset("tool.jar", zip("app.js.orig", new byte[] {1}))))
                .isEmpty();
    }

    @Test
    void anArchiveThatNobodyCanLookIntoIsTold() throws IOException {
        byte[] whole = zip("app.properties", token());

        assertThat(findings(asset("tool.jar", Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly("package-archive-unreadable tool.jar: it cannot be looked into: it is broken");
    }

    @Test
    void anAssetThatIsGoneIsNotPassedOver() {
        assertThatThrownBy(() -> findings(folder.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
    }
}
