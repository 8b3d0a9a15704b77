package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.staging.StagedRelease;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeveralPackagesTest {
    private static final Platform ARM64 = Platform.parse("linux-arm64");
    private static final Platform AMD64 = Platform.parse("linux-amd64");

    @TempDir
    Path folder;

    private Packing packing;

    @BeforeEach
    void makeProject() {
        packing = Packing.full(folder.resolve("project"));
    }

    private ReleaseRecord packed() {
        packing.run();
        return new StagedRelease(packing.project.facts().releaseFolder()).record();
    }

    private static LayoutEntry entry(String source, String target, String exclude, Platform... platforms) {
        return new LayoutEntry(
                source,
                target,
                new LayoutEntry.Patterns(List.of(), List.of(exclude)),
                Optional.empty(),
                true,
                false,
                List.of(platforms));
    }

    @Test
    void eachPlatformHasItsFilesAndWhatIsSharedIsOnePayload() {
        ReleaseRecord release = packed();

        assertThat(release.packages())
                .extracting(ReleasePackage::archive, ReleasePackage::manifest)
                .containsExactly(
                        tuple("plexichat-a.1.2-1-linux-arm64.tar.gz", "plexichat-a.1.2-1-linux-arm64.manifest.txt"),
                        tuple("plexichat-a.1.2-1-linux-amd64.tar.gz", "plexichat-a.1.2-1-linux-amd64.manifest.txt"));
        assertThat(release.packages())
                .extracting(ReleasePackage::payload)
                .containsOnly(release.packages().get(0).payload());
        assertThat(release.packages()).extracting(ReleasePackage::tar).doesNotHaveDuplicates();
    }

    @Test
    void theSameProgramHasOnePayloadInTwoVersions() {
        ReleasePackage one = packed().packages().get(0);
        packing.project.version("a.1.2-2");
        ReleasePackage next = packed().packages().get(0);

        assertThat(next.payload()).isEqualTo(one.payload());
        assertThat(next.tar()).isNotEqualTo(one.tar());

        packing.project.write("client/index.html", "another page");
        assertThat(packed().packages().get(0).payload()).isNotEqualTo(one.payload());
    }

    @Test
    void aPlatformForWhichNothingFillsAFolderOfOthersIsRefused() {
        packing.project.write("arm/fonts.bin", "x");
        packing.entries.add(entry("arm", "fonts", "none", Platform.parse("linux-arm64")));

        assertThatThrownBy(packing::run)
                .hasMessageContaining("layout-file-missing: nothing of the layout fills \"fonts\" for linux-amd64");
    }

    @Test
    void anEntryForOnePlatformTakesThePlaceOfTheStandardOneForThatPlatformAlone() {
        packing.project.write("arm/server", "#!/bin/sh\necho arm\n");
        packing.entries.add(entry("arm", "bin", "none", Platform.parse("linux-arm64")));

        assertThat(packed().packages()).extracting(ReleasePackage::payload).doesNotHaveDuplicates();
    }

    @Test
    void whatNoPackageHasIsListed() {
        packed();

        assertThat(folder.resolve("project/target/package/left-out.txt"))
                .hasContent("templates/mail.mjml  (**/*.mjml)\n");
        assertThat(packing.project.log.lines()).contains("Left out of the package: 1 file of its source folders");

        packing.project.delete("templates/mail.mjml");
        packed();
        assertThat(folder.resolve("project/target/package/left-out.txt")).doesNotExist();
    }

    @Test
    void whatAnotherPackageOrEntryHasIsNotLeftOut() {
        packing.project.delete("templates/mail.mjml").write("native/arm", "x").write("native/amd", "x");
        packing.entries.add(entry("native", "native", "amd", ARM64));
        packing.entries.add(entry("native", "native", "arm", AMD64));
        packing.project.write("pages/a.html", "x").write("pages/b.txt", "x");
        packing.entries.add(entry("pages", "pages", "*.txt"));
        packing.entries.add(entry("pages", "texts", "*.html"));

        packed();

        assertThat(folder.resolve("project/target/package/left-out.txt")).doesNotExist();
    }
}
