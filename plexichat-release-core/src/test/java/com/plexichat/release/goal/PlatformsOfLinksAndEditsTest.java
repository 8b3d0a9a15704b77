package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlatformsOfLinksAndEditsTest {
    private static final List<Platform> ARM64 = List.of(Platform.parse("linux-arm64"));
    private static final List<Platform> AMD64 = List.of(Platform.parse("linux-amd64"));

    @TempDir
    private Path folder;

    private Packing packing;

    @BeforeEach
    void makeProject() {
        packing = Packing.full(folder);
        packing.links.clear();
    }

    private String manifest(String platform) throws IOException {
        return Files.readString(packing.project.released("plexichat-a.1.2-1-" + platform + ".manifest.txt"));
    }

    @Test
    void eachPackageHasItsOwnLinks() throws IOException {
        packing.links.add(new PackageLink("bin/chat", "server", ARM64));
        packing.links.add(new PackageLink("bin/chat", "../client", AMD64));
        packing.links.add(new PackageLink("bin/all", "server"));

        packing.run();

        assertThat(manifest("linux-arm64"))
                .contains("Link: bin/chat -> server\n", "Link: bin/all -> server\n")
                .doesNotContain("../client");
        assertThat(manifest("linux-amd64"))
                .contains("Link: bin/chat -> ../client\n", "Link: bin/all -> server\n")
                .doesNotContain("Link: bin/chat -> server\n");
    }

    @Test
    void eachPackageHasItsOwnValues() {
        packing.edits = List.of(
                new ConfigEdit("config/config.json", JsonEdit.set("/Port", "\"1\""), ARM64),
                new ConfigEdit("config/config.json", JsonEdit.set("/Port", "\"2\""), AMD64),
                new ConfigEdit("config/config.json", JsonEdit.empty("/Key")));

        packing.run();

        assertThat(folder.resolve("target/package/linux-arm64/config/config.json"))
                .hasContent("{\"Port\": \"1\", \"Key\": \"\"}");
        assertThat(folder.resolve("target/package/linux-amd64/config/config.json"))
                .hasContent("{\"Port\": \"2\", \"Key\": \"\"}");
    }

    @Test
    void anEditThatCannotBeMadeForAnyPlatformIsToldOnce() {
        packing.edits = List.of(new ConfigEdit("config/config.json", JsonEdit.empty("/Missing")));

        assertThat(catchThrowable(packing::run).getMessage())
                .containsOnlyOnce("layout-edit-impossible")
                .contains("the whole text has the keys \"Port\", \"Key\"");
    }

    @Test
    void anAssetThatMayNotBeReadIsToldBeforeAnythingIsPacked() throws IOException {
        Path tool = folder.resolve("tool.txt");
        Files.setPosixFilePermissions(tool, Set.of());
        if (Files.isReadable(tool)) {
            return; // who is root may read everything
        }

        assertThat(catchThrowable(packing::run))
                .hasMessageContaining("file-unreadable: the build has no right to read the asset \"tool.txt\"");
        assertThat(packing.project.built()).isEmpty();
    }
}
