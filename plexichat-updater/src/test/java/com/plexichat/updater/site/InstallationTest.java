package com.plexichat.updater.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationTest {
    private static final ReleaseName NAME = new ReleaseName("a.1.0-1", "01234567");

    @TempDir
    Path folder;

    private Installation site;

    @BeforeEach
    void make() {
        site = new Installation(folder);
    }

    @Test
    void nothingIsInstalledInAnEmptyFolder() {
        assertThat(site.current()).isEmpty();
        assertThat(site.installed()).isEmpty();
    }

    @Test
    void theCurrentReleaseIsTheOneThatTheLinkLeadsTo() throws IOException {
        Files.createDirectories(site.release(NAME));
        Files.createSymbolicLink(site.currentLink(), Path.of(site.linkTarget(NAME)));

        assertThat(site.current()).contains(NAME);
    }

    @Test
    void aLinkThatLeadsElsewhereIsTold() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/" + NAME));
        Files.createSymbolicLink(site.currentLink(), Path.of("elsewhere/" + NAME));

        assertBroken();
    }

    @Test
    void aLinkToAReleaseThatIsGoneIsTold() throws IOException {
        Files.createSymbolicLink(site.currentLink(), Path.of(site.linkTarget(NAME)));

        assertBroken();
    }

    @Test
    void aFolderInThePlaceOfTheLinkIsTold() throws IOException {
        Files.createDirectory(site.currentLink());

        assertBroken();
    }

    @Test
    void whatHasNoNameOfAReleaseIsNone() throws IOException {
        Files.createDirectories(site.release(NAME));
        Files.createDirectories(site.releases().resolve(".staging"));
        Files.createDirectories(site.releases().resolve("a.1.0-2"));

        assertThat(site.installed()).containsExactly(NAME);
    }

    @Test
    void aLinkInAReleaseLeadsToTheKeptPathFromWhereverTheLinkIs() throws IOException {
        Files.createDirectories(site.release(NAME).resolve("web"));
        Files.createDirectories(site.shared().resolve("data"));
        Files.createDirectories(site.shared().resolve("web/up"));

        for (String kept : new String[] {"data", "web/up"}) {
            Path link = Files.createSymbolicLink(site.release(NAME).resolve(kept), Path.of(site.linkToShared(kept)));
            assertThat(link.toRealPath()).isEqualTo(site.shared().resolve(kept).toRealPath());
        }
    }

    private void assertBroken() {
        assertThatThrownBy(() -> site.current())
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("installation-broken");
    }
}
