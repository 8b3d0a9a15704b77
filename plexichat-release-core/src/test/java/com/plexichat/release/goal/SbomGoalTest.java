package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentFile;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.ResolvedComponent;
import com.plexichat.release.component.ResolvedGraph;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.thirdparty.LicencePolicy;
import com.plexichat.release.thirdparty.LicenceRule;
import com.plexichat.release.thirdparty.LicenceVerdict;
import com.plexichat.release.thirdparty.LicenceWaiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SbomGoalTest {
    @TempDir
    Path folder;

    private TestProject project;
    private List<String> ownContent = List.of();
    private int completeness;
    private Optional<String> licence = Optional.empty();
    private LicencePolicy policy = LicencePolicy.NONE;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
        project.write("wire.jar", "wire");
    }

    private void run() {
        ResolvedComponent wire = new ResolvedComponent(
                Component.library(PackageUrl.maven("org.example", "wire", "2.0", "jar", ""))
                        .withLicences(
                                licence.map(DeclaredLicence::named).stream().toList()),
                Optional.of(new ComponentFile(folder.resolve("wire.jar"), false)),
                List.of());
        new SbomGoal(project.identities(), project.log)
                .run(new SbomRequest(
                        project.facts(),
                        new ResolvedGraph(
                                Optional.empty(),
                                List.of(wire),
                                new TreeSet<>(List.of(wire.component().ref()))),
                        ownContent,
                        completeness,
                        policy,
                        folder.resolve("src/release/templates")));
    }

    @Test
    void bothBillsAreWrittenAndAccountedFor() {
        run();

        assertThat(project.built())
                .containsExactly(
                        "release/THIRD-PARTY.txt",
                        "release/release.json",
                        "release/sbom.cdx.json",
                        "release/sbom.cdx.xml");
        assertThat(new StagedRelease(project.facts().releaseFolder()).record().assets())
                .extracting(ReleaseAsset::role)
                .containsExactly(AssetRole.SBOM_JSON, AssetRole.SBOM_XML, AssetRole.THIRD_PARTY);
        assertThat(project.log.lines())
                .containsExactly(
                        "Skipped looking into the package: there is none yet: the bill lists what the build tool resolved",
                        "Listed 1 component in sbom.cdx.json, sbom.cdx.xml and THIRD-PARTY.txt");
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

    @Test
    void howManyFilesAreKnownIsToldAndTheOthersAreNamed() throws IOException {
        project.pack();

        run();

        assertThat(Files.readString(folder.resolve("target/uncovered-files.txt")))
                .isNotEmpty();
        assertThat(project.log.lines()).anyMatch(line -> line.matches("[0-9]+ % of [0-9]+ files are known: .*"));
    }

    @Test
    void aPackageMayNameTheProductItself() throws IOException {
        String own = "{\"dependencies\": {\"wire\": \"*\"}, \"name\": \""
                + project.facts().product() + "\", \"version\": \""
                + project.identities().resolve(project.facts()).tag() + "\"}";
        try (TestPackage chat = new TestPackage(project.released(project.pack().name()))) {
            chat.file(
                    "package-lock.json",
                    "{\"packages\": {\"parts/own\": " + own + ", \"node_modules/wire\": {\"version\": \"7.0.0\"}}}");
        }

        run();

        assertThat(Files.readString(project.released("sbom.cdx.json")))
                .contains("\"pkg:npm/wire@7.0.0\"")
                .doesNotContain("\"pkg:generic/" + project.facts().product() + "@\"");
    }

    @Test
    void aFloorThatIsNotReachedStopsBeforeAnyBillIsWritten() {
        project.pack();
        completeness = 100;

        assertThat(codes(this::run)).containsExactly(ProblemCode.SBOM_INCOMPLETE);
        assertThat(project.built()).doesNotContain("release/sbom.cdx.json");
    }

    @Test
    void aFloorIsNotReachedWithoutAnyPackage() {
        completeness = 1;

        assertThat(codes(this::run)).containsExactly(ProblemCode.SBOM_INCOMPLETE);
        assertThat(project.built()).doesNotContain("release/sbom.cdx.json");
    }

    @Test
    void aProjectThatDeclaresItsOwnFilesReachesTheFloor() {
        project.pack();
        completeness = 100;
        ownContent = List.of("**");

        run();

        assertThat(project.built()).contains("release/sbom.cdx.json").doesNotContain("uncovered-files.txt");
    }

    @Test
    void aPatternOfOwnFilesThatIsForNoneIsToldIfThereIsAPackage() {
        licence = Optional.of("MIT");
        ownContent = List.of("*/bin/**");
        run();
        assertThat(project.log.warnings()).isEmpty();
        project.pack();

        run();

        assertThat(project.log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.OWN_CONTENT_UNUSED);
    }

    private static LicenceRule denied(String id) {
        SpdxLicence licence = (SpdxLicence) new SpdxLicences().expression(id).orElseThrow();
        return new LicenceRule(licence, LicenceVerdict.DENIED, "not for us", Optional.empty());
    }

    @Test
    void whatThePolicyForbidsStopsBeforeAnyBillIsWrittenWithEverythingElseThatIsWrong() {
        project.pack();
        completeness = 100;
        policy = new LicencePolicy(
                List.of(denied("GPL-3.0-only")),
                List.of(new LicenceWaiver("pkg:npm/*", "until we know", LocalDate.EPOCH)),
                LicencePolicy.Unknown.REVIEW);
        licence = Optional.of("GPLv3");

        assertThat(codes(this::run))
                .containsExactly(
                        ProblemCode.SBOM_INCOMPLETE, ProblemCode.LICENCE_DENIED, ProblemCode.LICENCE_WAIVER_EXPIRED);
        assertThat(project.built()).doesNotContain("release/sbom.cdx.json", "release/THIRD-PARTY.txt");
    }

    @Test
    void templatesOfTheProjectAreUsedAndMayNotBeWrong() throws IOException {
        project.write("src/release/templates/third-party.txt.ftl", "${count} of ${product}");

        run();

        assertThat(Files.readString(project.released("THIRD-PARTY.txt"))).startsWith("1 of ");

        project.write("src/release/templates/third-party.txt.ftl", "${cuont}");
        assertThat(codes(this::run)).containsExactly(ProblemCode.TEMPLATE_FAILED);
    }
}
