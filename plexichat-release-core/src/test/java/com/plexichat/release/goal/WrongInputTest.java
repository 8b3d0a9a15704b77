package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testing.ExternalTool;
import com.plexichat.release.testkit.VerifiedRelease;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrongInputTest {
    @TempDir
    Path folder;

    private Packing packing;
    private Map<String, Sha256> former = Map.of();

    @BeforeEach
    void packOnce() throws IOException {
        packing = Packing.full(folder);
        packing.run();
        former = VerifiedRelease.files(folder.resolve("target"));
    }

    private void assertRefused(String... words) throws IOException {
        assertThatThrownBy(packing::run).hasMessageContainingAll(words);
        assertThat(VerifiedRelease.files(folder.resolve("target"))).isEqualTo(former);
    }

    private static LayoutEntry entry(String source, String target) {
        return new LayoutEntry(
                source,
                target,
                new LayoutEntry.Patterns(List.of(), List.of()),
                Optional.empty(),
                true,
                false,
                List.of());
    }

    @Test
    void aNamePartBeyondTheLimitOfFileSystemsIsRefused() throws IOException {
        packing.entries.add(entry("README.md", "docs/" + "ü".repeat(128)));

        assertRefused("parameter-invalid", "has a part of more than 255 bytes in its name");
    }

    @Test
    void aNameBeyondTheLimitOfPathsIsRefused() throws IOException {
        packing.entries.add(entry("README.md", "docs/" + "deep/".repeat(820) + "x"));

        assertRefused("parameter-invalid", "has a name of more than 4096 bytes");
    }

    @Test
    void aNameThatOnlyTheFoldersTargetMakesTooLongIsRefused() throws IOException {
        packing.entries.add(entry("client", "docs/" + "deep/".repeat(816) + "xx"));

        assertRefused("layout-file-unsuitable", "has a name of more than 4096 bytes", "rename it");
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        packing.project.write("client/Index.html", "another");

        assertRefused("layout-names-collide", "\"client/Index.html\" and \"client/index.html\"", "rename one of them");
    }

    @Test
    void aPipeIsRefusedAndNobodyWaitsForIt() throws IOException, InterruptedException {
        ExternalTool.assumePresent("mkfifo").output(folder, "client/pipe");

        assertRefused("layout-file-unsuitable", "\"client/pipe\" is a pipe, a socket or a device", "exclude it");
    }

    @Test
    void aSocketIsRefused() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.resolve("client/socket")));

            assertRefused("layout-file-unsuitable", "\"client/socket\" is a pipe, a socket or a device");
        }
    }

    @Test
    void aLinkThatIsNotDeclaredIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("client/passwords"), Path.of("/etc/passwd"));

        assertRefused("layout-file-unsuitable", "\"client/passwords\" is a link", "declare it in <links>");
    }

    @Test
    void aDeclaredLinkThatLeavesThePackageIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("client/passwords"), Path.of("/etc/passwd"));
        packing.links.add(new PackageLink("client/passwords", "/etc/passwd"));
        assertRefused("layout-link-unsuitable", "is no relative path");

        packing.links.set(packing.links.size() - 1, new PackageLink("client/passwords", "../../etc/passwd"));
        assertRefused("layout-link-unsuitable", "leads out of the package");
    }

    private void assertRefusedAfterReading(DiskFault.Change change) throws IOException {
        packing.fault.afterReading("index.html", change);

        assertRefused("layout-file-changed", "was changed while it was read", folder + "/client/index.html");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsTold() throws IOException {
        assertRefusedAfterReading(
                () -> Files.writeString(folder.resolve("client/index.html"), "more", StandardOpenOption.APPEND));
    }

    @Test
    void aFileThatShrinksWhileItIsReadIsTold() throws IOException {
        assertRefusedAfterReading(() -> Files.writeString(folder.resolve("client/index.html"), ""));
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsTold() throws IOException {
        Path other = Files.writeString(folder.resolve("another"), "another page");
        assertRefusedAfterReading(
                () -> Files.move(other, folder.resolve("client/index.html"), StandardCopyOption.REPLACE_EXISTING));
    }

    @Test
    void aFileThatIsRemovedWhileItIsReadIsTold() throws IOException {
        assertRefusedAfterReading(() -> Files.delete(folder.resolve("client/index.html")));
    }

    @Test
    void aFileThatIsRemovedBeforeItIsReadIsTold() throws IOException {
        packing.fault.afterReading("index.html", () -> Files.delete(folder.resolve("templates/mail.html")));

        assertRefused("file-unreadable", "a part of the package cannot be read", "templates/mail.html");
    }

    @Test
    void aFileThatADeviceTakesThePlaceOfIsTold() throws IOException, InterruptedException {
        ExternalTool mkfifo = ExternalTool.assumePresent("mkfifo");
        mkfifo.output(folder, "pipe");
        packing.fault.afterReading(
                "index.html",
                () -> Files.move(
                        folder.resolve("pipe"),
                        folder.resolve("templates/mail.html"),
                        StandardCopyOption.REPLACE_EXISTING));

        assertRefused("file-unreadable", "it is a link, a folder or a device", "templates/mail.html");
    }

    @Test
    void anExtraAssetThatChangesWhileItIsCopiedIsTold() throws IOException {
        packing.fault.afterReading("tool.txt", () -> Files.writeString(folder.resolve("tool.txt"), "longer"));

        assertThatThrownBy(packing::run)
                .hasMessageContainingAll("layout-file-changed: a file of the release was changed", "tool.txt");
        VerifiedRelease.verify(folder.resolve("target/release"));
    }

    @Test
    void anExtraAssetThatIsNoFileIsRefused() throws IOException, InterruptedException {
        ExternalTool.assumePresent("mkfifo").output(folder, "pipe");
        packing.extras = List.of("pipe");

        assertRefused("layout-file-missing", "the asset \"pipe\" is not a file");
    }

    @Test
    void ofTwoPlatformsNoneIsPackedIfOneHasAWrongProgram() throws IOException {
        packing.project.write("other/run", "no program");
        packing.entries.add(new LayoutEntry(
                "other",
                "bin/other",
                new LayoutEntry.Patterns(List.of(), List.of()),
                Optional.of(0755),
                true,
                false,
                List.of(Platform.parse("linux-amd64"))));

        assertRefused("program-interpreter-invalid", "\"bin/other/run\" is executable and is neither");
    }
}
