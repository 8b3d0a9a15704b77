package com.plexichat.release.layout;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinksInLayoutTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeProject() {
        new TestProject(folder);
    }

    private PackageContent content(PackageLink... links) {
        return LayoutReader.read(
                PackageLayout.of(List.of(), List.of()).with(List.of("logs"), Arrays.asList(links), List.of()),
                folder,
                FolderListing.AS_IT_IS);
    }

    @Test
    void aLinkToAFileOrFolderOfThePackageIsTaken() {
        List<PackageLink> links =
                List.of(new PackageLink("bin/chat", "server"), new PackageLink("new/log/current", "../../logs"));

        PackageContent content = content(links.get(0), links.get(1));

        assertThat(content.links()).isEqualTo(links);
        assertThat(content.folders()).contains("new", "new/log");
    }

    @Test
    void aDeclaredLinkMayLieInASourceFolderToo() throws IOException {
        Files.createSymbolicLink(folder.resolve("bin/chat"), Path.of("server"));

        assertThat(content(new PackageLink("bin/chat", "server")).files())
                .extracting(PackageFile::target)
                .doesNotContain("bin/chat");
    }

    @Test
    void aLinkInASourceFolderThatPointsElsewhereThanTheDeclaredOneIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("bin/chat"), Path.of("other"));

        assertThat(codes(() -> content(new PackageLink("bin/chat", "server"))))
                .containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);
    }

    @Test
    void aFileInThePlaceOfALinkIsRefused() {
        assertThatThrownBy(() -> content(new PackageLink("bin/server", "../README.md")))
                .hasMessageContaining("layout-target-twice: \"bin/server\" comes from two places");
    }

    @Test
    void aLinkToNothingIsRefused() {
        assertThatThrownBy(() -> content(new PackageLink("bin/chat", "missing")))
                .hasMessageContaining("the link \"bin/chat\" points at \"bin/missing\", which is not in the package");
    }

    @Test
    void aLinkThroughAnotherOrOutOfThePackageIsRefused() {
        assertThatThrownBy(() -> content(new PackageLink("current", "bin"), new PackageLink("chat", "current/server")))
                .hasMessageContaining("passes through another link");
        assertThatThrownBy(() -> content(new PackageLink("current", ".."))).hasMessageContaining("leads out");
        assertThatThrownBy(() -> content(new PackageLink("bin/top", ".."))).hasMessageContaining("package itself");
    }

    @Test
    void aLinkToALinkIsRefused() {
        assertThat(codes(() -> content(new PackageLink("one", "bin"), new PackageLink("other", "one"))))
                .containsExactly(ProblemCode.LAYOUT_LINK_UNSUITABLE);
    }

    @Test
    void twoLinksInOnePlaceAreRefusedAndPathsThatAreNone() {
        assertThat(codes(() -> content(
                        new PackageLink("chat", "bin"),
                        new PackageLink("chat", "client"),
                        new PackageLink("../chat", "bin"))))
                .containsExactly(ProblemCode.LAYOUT_LINK_UNSUITABLE, ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void aLinkAndAFolderCannotHaveOneName() {
        assertThat(codes(() -> content(new PackageLink("client", "bin"))))
                .containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);
    }
}
