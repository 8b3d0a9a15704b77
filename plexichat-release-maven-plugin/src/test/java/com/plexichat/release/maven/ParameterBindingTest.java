package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.gate.Gate;
import com.plexichat.release.goal.BumpRequest;
import com.plexichat.release.goal.InspectRequest;
import com.plexichat.release.goal.NotesRequest;
import com.plexichat.release.goal.PackageRequest;
import com.plexichat.release.goal.PublishPart;
import com.plexichat.release.goal.PublishRequest;
import com.plexichat.release.goal.ValidateRequest;
import com.plexichat.release.goal.VersionRequest;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class ParameterBindingTest {
    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "metadata", pom = "pom.xml")
    void everyParameterOfTheProjectIsBound(MetadataMojo mojo) {
        ProjectFacts facts = mojo.request().project();

        assertThat(facts.folder()).hasFileName("every-parameter");
        assertThat(facts.product()).isEqualTo("mattermost");
        assertThat(facts.displayName()).isEqualTo("ProChat");
        assertThat(facts.platform()).isEqualTo("linux-amd64,linux-arm64");
        assertThat(facts.version().commandLine()).isEmpty();
        assertThat(facts.version().pomProperty()).contains("b.2.0-7");
        assertThat(facts.version().projectVersion()).contains(mojo.project.getVersion());
        assertThat(facts.buildNumber()).contains("41");
        assertThat(facts.buildDate()).contains("2026-01-02T03:04:05Z");
        assertThat(mojo.request().goPackage().path()).isEqualTo("example.org/chat/build");
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "metadata", pom = "pom.xml")
    void aPomWithoutParametersGivesTheDocumentedDefaults(MetadataMojo mojo) {
        ProjectFacts facts = mojo.request().project();

        assertThat(facts.product()).isEqualTo(mojo.project.getArtifactId());
        assertThat(facts.displayName()).isEqualTo(mojo.project.getName());
        assertThat(facts.platform()).isEqualTo("linux-arm64");
        assertThat(facts.version().pomProperty()).isEmpty();
        assertThat(facts.buildNumber()).isEmpty();
        assertThat(facts.outputTimestamp()).isEmpty();
        assertThat(mojo.request().goPackage().path()).isEqualTo("main");
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "package", pom = "pom.xml")
    void namesAndLayoutOfThePackageAreBound(PackageMojo mojo) {
        mojo.project.setPackaging("pom");
        PackageRequest request = mojo.request();

        assertThat(request.extraAssets()).containsExactly("tools/install.sh");
        assertThat(request.archiveName()).contains("mattermost-staging-{platform}.tar.gz");
        assertThat(request.topFolder()).contains("mattermost");
        assertThat(request.layout().entries())
                .contains(
                        new LayoutEntry(
                                "webapp/dist",
                                "client",
                                new Patterns(List.of("**/*.js"), List.of("**/*.map")),
                                Optional.of(0640),
                                false,
                                true,
                                List.of(Platform.parse("linux-amd64"))),
                        new LayoutEntry(
                                "fonts",
                                "fonts",
                                new Patterns(List.of(), List.of()),
                                Optional.empty(),
                                true,
                                false,
                                List.of()));
        assertThat(request.layout().links())
                .containsExactly(new PackageLink("bin/chat", "mattermost", List.of(Platform.parse("linux-amd64"))));
        assertThat(request.layout().edits())
                .containsExactly(
                        new ConfigEdit(
                                "config/config.json",
                                JsonEdit.set("/a/b", "\"x\"").expecting("1")),
                        new ConfigEdit("config/config.json", JsonEdit.remove("/c")),
                        new ConfigEdit(
                                "config/config.json",
                                JsonEdit.empty("/d"),
                                List.of(Platform.parse("linux-amd64"), Platform.parse("linux-arm64"))));
        assertThat(request.layout().emptyFolders()).containsExactly("logs", "data");
        assertThat(request.compression()).isEqualTo(new Compression(9, 3));
        assertThat(request.proves()).isTrue();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "package", pom = "pom.xml")
    void withoutParametersThePackageHasTheDocumentedDefaults(PackageMojo mojo) {
        mojo.project.setPackaging("pom");
        PackageRequest request = mojo.request();

        assertThat(request.layout().emptyFolders()).containsExactly("logs");
        assertThat(request.layout().links()).isEmpty();
        assertThat(request.layout().edits()).isEmpty();
        assertThat(request.compression().level()).isEqualTo(Compression.STANDARD_LEVEL);
        assertThat(request.proves()).isFalse();
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    void rulesPlacesAndGatesAreBound(ValidateMojo mojo) {
        mojo.project.setPackaging("pom");
        ValidateRequest request = mojo.request();

        assertThat(request.project().version().scheme()).hasToString("compact");
        assertThat(request.rules())
                .isEqualTo(new ReleaseRules(
                        false, true, false, BranchRules.parse("develop", "main release/*", "~DEFAULT_BRANCH")));
        assertThat(request.strict()).isTrue();
        assertThat(request.places()).hasSize(2).first().isEqualTo(new PointerPlace("package.json", "/version"));
        assertThat(request.places().get(1).find("version = \"7b12\"").text()).isEqualTo("7b12");
        assertThat(request.gates())
                .containsExactly(
                        new Gate("tests", "make test", Duration.ofSeconds(30)),
                        new Gate("lint", "make lint", Duration.ofMinutes(10)));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    void withoutParametersTheRulesAreTheDocumentedOnes(ValidateMojo mojo) {
        mojo.project.setPackaging("pom");
        ValidateRequest request = mojo.request();

        assertThat(request.project().version().scheme()).hasToString("dotted");
        assertThat(request.rules())
                .isEqualTo(new ReleaseRules(
                        true,
                        false,
                        true,
                        BranchRules.parse(
                                "~ALL",
                                "~DEFAULT_BRANCH release/**/* hotfix/**/*",
                                "~DEFAULT_BRANCH release/**/* hotfix/**/*")));
        assertThat(request.strict()).isFalse();
        assertThat(request.places()).isEmpty();
        assertThat(request.gates()).isEmpty();
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "bump", pom = "pom.xml")
    void parametersOfABumpAreBound(BumpMojo mojo) {
        BumpRequest request = mojo.request();

        assertThat(request.next()).isEqualTo(new NextVersion(Optional.of(Step.MINOR), Optional.of("security"), false));
        assertThat(request.git())
                .isEqualTo(new GitSteps(true, true, true, false, "release {version}", Optional.of("Autumn")));
        assertThat(request.places()).hasSize(2);
        assertThat(request.rules().allowsStepBack()).isTrue();
        assertThat(request.undo()).isTrue();
        assertThat(request.dryRun()).isTrue();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "bump", pom = "pom.xml")
    void aBumpWritesFilesAndNothingElseUnlessToldSo(BumpMojo mojo) {
        BumpRequest request = mojo.request();

        assertThat(request.next()).isEqualTo(new NextVersion(Optional.empty(), Optional.empty(), true));
        assertThat(request.git())
                .isEqualTo(new GitSteps(false, false, false, false, "chore(release): {version}", Optional.empty()));
        assertThat(request.undo()).isFalse();
        assertThat(request.dryRun()).isFalse();
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "version", pom = "pom.xml")
    void twoQuestionsOfThePomAreRefused(VersionMojo mojo) {
        assertThatThrownBy(mojo::request).hasMessageContaining("two questions are asked at once");
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "version", pom = "pom.xml")
    void withoutParametersTheProjectsOwnVersionIsExplained(VersionMojo mojo) {
        VersionRequest request = mojo.request();

        assertThat(request.project()).isPresent();
        assertThat(request.version()).isEmpty();
        assertThat(request.asksNext()).isFalse();
        assertThat(request.format()).isEqualTo(VersionRequest.Format.TEXT);
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "inspect", pom = "pom.xml")
    void packagesToInspectAreBound(InspectMojo mojo) {
        InspectRequest request = mojo.request();

        assertThat(request.archive())
                .hasValueSatisfying(file -> assertThat(file).hasFileName("new.tar.gz"));
        assertThat(request.against())
                .hasValueSatisfying(file -> assertThat(file).hasFileName("old.tar.gz"));
        assertThat(request.format()).isEqualTo(InspectRequest.Format.JSON);
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "inspect", pom = "pom.xml")
    void withoutParametersThePackageOfTheProjectIsInspected(InspectMojo mojo) {
        InspectRequest request = mojo.request();

        assertThat(request.archive()).isEmpty();
        assertThat(request.against()).isEmpty();
        assertThat(request.format()).isEqualTo(InspectRequest.Format.TEXT);
        assertThat(request.releaseFolder())
                .hasValueSatisfying(folder -> assertThat(folder).endsWithRaw(Path.of("target/release")));
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "notes", pom = "pom.xml")
    void parametersOfTheNotesAreBound(NotesMojo mojo) {
        NotesRequest request = mojo.request();

        assertThat(request.releaseName()).contains("Autumn");
        assertThat(request.repository()).contains("owner/name");
        assertThat(request.topFolder()).contains("mattermost");
        assertThat(request.since()).contains("a.1.0-1");
        assertThat(request.templates().getFileName()).hasToString("own-templates");
        assertThat(request.handwritten().folder().folder().getFileName()).hasToString("own-notes");
        assertThat(request.handwritten().withoutMigration()).contains("nobody used it");
        assertThat(request.strict()).isTrue();
        assertThat(request.pullRequests()).isEmpty();
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "publish-only", pom = "pom.xml")
    void parametersOfPublishingAreBound(PublishOnlyMojo mojo) {
        PublishRequest request = mojo.request();

        assertThat(request.destination().repository()).contains("owner/name");
        assertThat(request.destination().apiAddress()).contains("https://git.example.org/api/v3");
        assertThat(request.dryRun()).isTrue();
        assertThat(request.destination().offline()).isTrue();
        assertThat(request.part()).isEqualTo(PublishPart.WHOLE);
        assertThat(request.settings().createsTag()).isTrue();
        assertThat(request.settings().parallelUploads()).isEqualTo(2);
        assertThat(request.settings().patience()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "stage-only", pom = "pom.xml")
    void stagingStopsBeforeTheReleaseIsPublic(StageOnlyMojo mojo) {
        assertThat(mojo.request().part()).isEqualTo(PublishPart.STAGE);
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "release", pom = "pom.xml")
    void releasingOnlyMakesPublic(ReleaseMojo mojo) {
        assertThat(mojo.request().part()).isEqualTo(PublishPart.RELEASE);
    }

    @Test
    @Basedir("src/test/projects/every-parameter")
    @InjectMojo(goal = "discard", pom = "pom.xml")
    void parametersOfDiscardingAreBound(DiscardMojo mojo) {
        assertThat(mojo.request().destination().repository()).contains("owner/name");
        assertThat(mojo.request().dryRun()).isTrue();
    }

    @Test
    @Basedir("src/test/projects/no-parameter")
    @InjectMojo(goal = "publish-only", pom = "pom.xml")
    void publishingIsRealUnlessToldOtherwise(PublishOnlyMojo mojo) {
        PublishRequest request = mojo.request();

        assertThat(request.destination().repository()).isEmpty();
        assertThat(request.destination().apiAddress()).isEmpty();
        assertThat(request.dryRun()).isFalse();
        assertThat(request.destination().offline()).isFalse();
        assertThat(request.settings().createsTag()).isFalse();
        assertThat(request.settings().parallelUploads()).isEqualTo(4);
        assertThat(request.settings().patience()).isEqualTo(Duration.ofMinutes(15));
    }
}
