package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.archive.RawTar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
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
                        + " in lib/inner.jar!/app.properties, at byte 0");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void aJarThatStartsItselfIsLookedIntoAndSoIsOneInsideOfAnother() {
        byte[] starter = joined(bytes("#!/bin/bash\nexec java -jar \"$0\"\n"), zip("app.properties", token()));

        assertThat(chat.file("bin/chat", 0755, starter)
                        .file("lib/outer.jar", 0644, zip("lib/chat.jar", starter))
                        .findings())
                .extracting(finding -> finding.replaceFirst("a token.*, in", ""))
                .containsExactly(
                        "package-secret bin/chat:  app.properties, at byte 0",
                        "package-secret lib/outer.jar:  lib/chat.jar!/app.properties, at byte 0");
    }

    @Test
    void aTextThatIsNamedAsAnArchiveIsLookedThroughAsItIs() {
        assertThat(chat.file("lib/chat.jar", 0644, zip("x.zip", token())).findings())
                .singleElement()
                .asString()
                .endsWith("in x.zip, at byte 0");
    }

    @Test
    void aNameInAnotherCharacterSetHidesNothing() {
        byte[] zip = zip("caf_.txt", token());
        String latin = new String(zip, StandardCharsets.ISO_8859_1).replace("caf_", "caf\u0082");

        assertThat(chat.file("lib/chat.zip", 0644, bytes(latin)).findings()).hasSize(1);
    }

    @Test
    void anArchiveInsideOfAnotherIsKnownByItsContent() {
        assertThat(chat.file("lib/all.zip", 0644, zip("chat.whl", zip("chat/x.py", token())))
                        .file("lib/more.zip", 0644, zip("chat", zip("chat/x.py", token())))
                        .file("lib/upper.zip", 0644, zip("A.JAR", joined(bytes("..."), zip("x.py", token()))))
                        .findings())
                .hasSize(3);
    }

    @Test
    void whatGzipCompressedIsLookedInto() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(token());
        }

        assertThat(chat.file("web/app.js.gz", 0644, packed.toByteArray()).findings())
                .singleElement()
                .asString()
                .endsWith("in (gzip), at byte 0");
    }

    @Test
    void whatATarHoldsIsLookedIntoByItsNames() {
        byte[] plugin = new RawTar()
                .file("dist/config.json", PlantedSecrets.gitHubToken())
                .file("dist/.env", "A=1")
                .file("dist/app.js.orig", "x")
                .tarGz();

        assertThat(chat.file("plugins/polls.tar.gz", 0644, plugin).findings())
                .containsExactlyInAnyOrder(
                        "package-secret plugins/polls.tar.gz: a token of GitHub (ghp_…) is in the file,"
                                + " in dist/config.json, at byte 0",
                        "package-secret plugins/polls.tar.gz: an environment with its secrets is in the file: dist/.env",
                        "package-leftover plugins/polls.tar.gz: leftovers of tools are in the file, such as"
                                + " dist/app.js.orig");
    }

    @Test
    void namesInsideOfAnArchiveAreLookedAt() {
        assertThat(chat.file("a.war", 0644, zip("WEB-INF/.env", bytes("A=1")))
                        .file("b.jar", 0644, zip("x/.git/HEAD", bytes("ref")))
                        .file("c.jar", 0644, zip("x/app.js.orig", bytes("x")))
                        .file("d.jar", 0644, zip("x.jar", zip(".env.production", bytes("A=1"))))
                        .findings())
                .containsExactly(
                        "package-secret a.war: an environment with its secrets is in the file: WEB-INF/.env",
                        "package-secret b.jar: a git repository, with all that was ever in it, is in the file: x/.git",
                        "package-leftover c.jar: leftovers of tools are in the file, such as x/app.js.orig",
                        "package-secret d.jar: an environment with its secrets is in the file:"
                                + " x.jar!/.env.production");
    }

    @Test
    void whatIsUtf16IsLookedThroughInBothOrders() {
        String text = "key=" + PlantedSecrets.gitHubToken() + "\n" + PlantedSecrets.rsaKey();

        assertThat(chat.file("a.txt", 0644, text.getBytes(StandardCharsets.UTF_16LE))
                        .file("b.txt", 0644, joined(bytes("\u00ff\u00fe"), text.getBytes(StandardCharsets.UTF_16LE)))
                        .file("c.txt", 0644, text.getBytes(StandardCharsets.UTF_16BE))
                        .file("d.exe", 0644, joined(bytes("MZ program"), text.getBytes(StandardCharsets.UTF_16LE)))
                        .findings())
                .hasSize(8)
                .allMatch(finding -> finding.endsWith("is in the file, as UTF-16"));
    }

    @Test
    void moreThanTenThingsInAFileAreSaidToBeMore() {
        StringBuilder homes = new StringBuilder();
        for (int user = 0; user < 13; user++) {
            homes.append("/home/anna").append(user).append("/x\n");
        }

        assertThat(chat.file("x", homes.toString()).findings())
                .hasSize(10)
                .last()
                .asString()
                .endsWith("at byte 126; others are at 3 places more");
    }

    @Test
    void aBrokenArchiveIsToldSinceNobodyCanLookIntoIt() {
        byte[] whole = zip("app.properties", token());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(chat.file("lib/half.jar", 0644, half)
                        .file("lib/inner.jar", 0644, zip("x.jar", half))
                        .findings())
                .containsExactly(
                        "package-archive-unreadable lib/half.jar: it cannot be looked into: it is broken",
                        "package-archive-unreadable lib/inner.jar: it cannot be looked into: x.jar is broken");
    }

    @Test
    void anEntryWithAPasswordIsTold() {
        byte[] zip = zip("app.properties", token());
        for (int at = 0; at < zip.length - 10; at++) {
            boolean isLocal = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3;
            boolean isCentral = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1;
            zip[at + (isLocal ? 6 : 8)] |= (byte) (isLocal || isCentral ? 1 : 0);
        }

        assertThat(chat.file("lib/chat.zip", 0644, zip).findings())
                .contains(
                        "package-archive-unreadable lib/chat.zip: it cannot be looked into: app.properties has a password");
    }
}
