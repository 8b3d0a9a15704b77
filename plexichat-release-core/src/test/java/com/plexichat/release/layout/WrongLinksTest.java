package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrongLinksTest {
    @TempDir
    private Path folder;

    private void read(List<PackageLink> links) {
        new TestProject(folder);
        LayoutReader.read(
                PackageLayout.of(List.of(), List.of()).with(List.of("logs"), links, List.of()),
                folder,
                FolderListing.AS_IT_IS);
    }

    @Test
    void aLinkToALinkIsToldAsWhatItIs() {
        List<PackageLink> links = List.of(new PackageLink("one", "bin"), new PackageLink("other", "one"));

        assertThatThrownBy(() -> read(links))
                .hasMessageContaining("the link \"other\" points at \"one\", which is a link, too");
    }

    @Test
    void eachIsToldByItsName() {
        List<PackageLink> links = List.of(
                new PackageLink("bin/chat", "server"),
                new PackageLink("bin/chat", "../client"),
                new PackageLink("top", "../etc"),
                new PackageLink("current", "bin"),
                new PackageLink("run", "current/server"));

        assertThatThrownBy(() -> read(links))
                .hasMessageContainingAll(
                        "two links have the path \"bin/chat\", one to \"server\" and one to \"../client\"",
                        "the link \"top\" to \"../etc\" leads out of the package",
                        "the link \"run\" to \"current/server\" passes through another link, \"current\"");
    }

    @Test
    void anAbsoluteOneIsToldAsWhatItIs() {
        assertThatThrownBy(() -> read(List.of(new PackageLink("etc", "/etc/chat"))))
                .hasMessageContaining("the link \"etc\" to \"/etc/chat\" is no relative path: it is absolute");
    }
}
