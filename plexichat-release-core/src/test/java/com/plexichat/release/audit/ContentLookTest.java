package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentLookTest {
    @TempDir
    Path folder;

    private TestPackage chat;

    @BeforeEach
    void begin() {
        chat = new TestPackage(folder.resolve("chat.tar.gz"));
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("first.txt"));
            zip.write(new byte[5000]);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] token() {
        return PlantedSecrets.gitHubToken().getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatIsCompressedInAJarIsLookedInto() {
        assertThat(chat.file("lib/chat.jar", 0644, zip("config/app.properties", token()))
                        .findings())
                .containsExactly("package-secret lib/chat.jar: a token of GitHub (ghp_…) is in the file,"
                        + " in config/app.properties, at byte 0");
    }

    @Test
    void soIsAJarInsideOfAJar() {
        byte[] inner = zip("app.properties", "/home/anna/chat/x".getBytes(StandardCharsets.US_ASCII));

        assertThat(chat.file("lib/chat.jar", 0644, zip("lib/inner.jar", inner)).findings())
                .containsExactly("package-build-path lib/chat.jar: the path of a build, /home/anna/, is in the file,"
                        + " in lib/inner.jar!app.properties, at byte 0");
    }

    @Test
    void aBrokenJarIsPassedOver() {
        byte[] whole = zip("app.properties", token());

        assertThat(chat.file("lib/half.jar", 0644, Arrays.copyOf(whole, whole.length / 2))
                        .file("lib/inner.jar", 0644, zip("x.jar", Arrays.copyOf(whole, whole.length / 2)))
                        .findings())
                .isEmpty();
    }
}
