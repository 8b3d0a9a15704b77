package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentFile;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.ResolvedComponent;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SbomGoalTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
        project.write("wire.jar", "wire");
    }

    private void run() {
        ResolvedComponent wire = new ResolvedComponent(
                Component.library(PackageUrl.maven("org.example", "wire", "2.0", "jar", "")),
                Optional.of(new ComponentFile(folder.resolve("wire.jar"), false)),
                List.of());
        new SbomGoal(project.identities(), project.log)
                .run(new SbomRequest(
                        project.facts(), List.of(wire), List.of(wire.component().ref())));
    }

    @Test
    void bothBillsAreWrittenAndAccountedFor() {
        run();

        assertThat(project.built())
                .containsExactly("release/release.json", "release/sbom.cdx.json", "release/sbom.cdx.xml");
        assertThat(new StagedRelease(project.facts().releaseFolder()).record().assets())
                .extracting(ReleaseAsset::role)
                .containsExactly(AssetRole.SBOM_JSON, AssetRole.SBOM_XML);
        assertThat(project.log.lines()).containsExactly("Listed 1 components in sbom.cdx.json and sbom.cdx.xml");
    }

    @Test
    void archiveThatWasMadeBeforeIsInTheBillWithItsDigest() throws IOException {
        String digest = project.pack().digest().sha256().hex();

        run();

        assertThat(Files.readString(project.released("sbom.cdx.json")))
                .startsWith("{")
                .contains(digest);
        assertThat(Files.readString(project.released("sbom.cdx.xml")))
                .startsWith("<?xml")
                .contains(digest);
    }

    @Test
    void failingGoalLeavesNoBill() {
        project.delete("wire.jar");

        assertThat(codes(this::run)).containsExactly(ProblemCode.FILE_UNREADABLE);
        assertThat(project.built()).containsExactly("release/release.json");
    }
}
