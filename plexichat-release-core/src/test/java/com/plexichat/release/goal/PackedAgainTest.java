package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.component.ResolvedGraph;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.publish.StagedOrder;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.SmallPackage;
import com.plexichat.release.thirdparty.LicencePolicy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackedAgainTest {
    private static final List<String> DESCRIPTIONS =
            List.of("sbom.cdx.json", "sbom.cdx.xml", "THIRD-PARTY.txt", "RELEASE_NOTES.md");

    @TempDir
    private Path folder;

    private Packing packing;

    @BeforeEach
    void buildARelease() {
        packing = new Packing(folder);
        packing.run();
        describe();
    }

    private void describe() {
        SmallPackage.check(staged());
        new SbomGoal(packing.project.identities(), packing.project.log)
                .run(new SbomRequest(
                        packing.project.facts(),
                        ResolvedGraph.NONE,
                        List.of(),
                        0,
                        LicencePolicy.NONE,
                        packing.project.facts().folder().resolve("src/release/templates")));
        new NotesRun(packing.project).run();
    }

    private StagedRelease staged() {
        return new StagedRelease(packing.project.facts().releaseFolder());
    }

    @Test
    void whatWasMadeForAnotherPackageGoesWithIt() {
        packing.project.write("client/index.html", "<p>Another chat</p>\n");

        packing.run();

        ReleaseRecord release = staged().record();
        assertThat(release.notes()).isEmpty();
        assertThat(release.assets())
                .extracting(ReleaseAsset::role)
                .containsExactly(AssetRole.PACKAGE, AssetRole.CHECKSUM, AssetRole.MANIFEST);
        assertThat(DESCRIPTIONS).noneMatch(name -> packing.project.built().contains("release/" + name));
        assertThat(packing.project.log.lines())
                .contains(
                        "Removed sbom.cdx.json, sbom.cdx.xml, THIRD-PARTY.txt, RELEASE_NOTES.md, made before this package was:"
                                + " plexichat-release:sbom, :notes and :publish -Dplexichat.dryRun make them anew");
    }

    @Test
    void untilItIsMadeAnewThereIsNothingToPublish() {
        packing.project.write("client/index.html", "<p>Another chat</p>\n");
        packing.run();
        assertThatThrownBy(this::order)
                .hasMessageContainingAll(
                        "run plexichat-release:check",
                        "run plexichat-release:sbom",
                        "run plexichat-release:notes",
                        "has no notes yet");

        describe();

        order();
    }

    private void order() {
        assertThat(StagedOrder.read(staged(), staged().record().identity().commit(), false)
                        .assets())
                .hasSize(7);
    }

    @Test
    void thePackageOfTheSameBytesKeepsWhatWasMadeForIt() {
        ReleaseRecord before = staged().record();

        packing.run();

        assertThat(staged().record()).isEqualTo(before);
        order();
        assertThat(packing.project.log.lines()).noneMatch(line -> line.startsWith("Removed"));
    }
}
