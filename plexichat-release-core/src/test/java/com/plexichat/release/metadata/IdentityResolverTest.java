package com.plexichat.release.metadata;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentityResolverTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private ReleaseIdentity identity() {
        return project.identities().resolve(project.facts());
    }

    @Test
    void atTheDeskAllComesFromTheCommit() {
        ReleaseIdentity identity = identity();

        assertThat(identity.version()).hasToString("a.1.2-1");
        assertThat(identity.commit()).isEqualTo(project.git.head().id());
        assertThat(identity.buildDate()).isEqualTo(project.git.head().time());
        assertThat(identity.branch()).isEqualTo("main");
        assertThat(identity.buildNumber()).isEqualTo("local");
    }

    @Test
    void buildDateIsTheParameterThenSourceDateEpochThenTheProjectsTimestamp() {
        project.outputTimestamp = Optional.of("2026-04-03T02:01:00+02:00");
        assertThat(identity().buildDate()).hasToString("2026-04-03T00:01:00Z");

        project.environment.put("SOURCE_DATE_EPOCH", "1700000000");
        assertThat(identity().buildDate()).hasToString("2023-11-14T22:13:20Z");

        project.buildDate = Optional.of("2026-05-01T00:00:00.987Z");
        assertThat(identity().buildDate()).hasToString("2026-05-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-05-01",
                "12345678901234567890",
                "99999999999999999",
                "-5",
                "1969-12-31T23:59:59Z",
                "2242-01-01T00:00:01Z",
                "99999999999"
            })
    void buildDateThatIsNoTimeIsRefused(String text) {
        project.buildDate = Optional.of(text);

        assertThatThrownBy(this::identity)
                .hasMessageContaining("parameter-invalid: \"" + text + "\" is not a time (plexichat.buildDate)");
    }

    @Test
    void wrongDateOfTheEnvironmentIsNamedByItsVariable() {
        project.environment.put("SOURCE_DATE_EPOCH", "now");

        assertThatThrownBy(this::identity).hasMessageContaining("(SOURCE_DATE_EPOCH)");
    }

    @Test
    void buildNumberIsTheParameterThenTheRunOfCi() {
        project.environment.put("GITHUB_RUN_NUMBER", "77");
        assertThat(identity().buildNumber()).isEqualTo("77");

        project.buildNumber = Optional.of("78");
        assertThat(identity().buildNumber()).isEqualTo("78");
    }

    @Test
    void branchOfADetachedHeadIsThatOfCi() {
        project.git.detach("a.1.2-1");
        project.environment.put("GITHUB_REF_NAME", "develop");
        project.environment.put("GITHUB_REF_TYPE", "branch");

        assertThat(identity().branch()).isEqualTo("develop");
    }

    @Test
    void branchOfAPullRequestIsItsSource() {
        project.git.detach("a.1.2-1");
        project.environment.put("GITHUB_REF_NAME", "12/merge");
        project.environment.put("GITHUB_REF_TYPE", "branch");
        project.environment.put("GITHUB_HEAD_REF", "feature/polls");

        assertThat(identity().branch()).isEqualTo("feature/polls");
    }

    @Test
    void detachedHeadOfARunByTagHasTheTagInPlaceOfABranch() {
        project.git.detach("a.1.2-1");
        project.environment.put("GITHUB_REF_NAME", "a.1.2-1");
        project.environment.put("GITHUB_REF_TYPE", "tag");

        assertThat(identity().branch()).isEqualTo("a.1.2-1");
    }

    @Test
    void detachedHeadAtTheDeskIsNamedByItsTagOrSaysDetached() {
        project.git.detach("a.1.2-1");
        assertThat(identity().branch()).isEqualTo("a.1.2-1");

        project.git.commit("Go on");
        assertThat(identity().branch()).isEqualTo("detached");
    }

    @Test
    void pushedTagIsTheVersionBeforeTheFile() {
        project.delete("version.json");
        project.environment.put("GITHUB_REF_NAME", "b.1.2-1");
        project.environment.put("GITHUB_REF_TYPE", "tag");

        assertThat(identity().version()).hasToString("b.1.2-1");
    }

    @Test
    void everythingThatIsWrongIsReportedTogether() {
        project.withoutRepository().version("a.1.2.35");
        project.buildDate = Optional.of("soon");

        assertThat(codes(this::identity))
                .containsExactly(
                        ProblemCode.VERSION_MALFORMED,
                        ProblemCode.GIT_REPOSITORY_MISSING,
                        ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void brokenVersionFileIsNotTakenForAMissingVersion() {
        project.write("version.json", "{\"current_version\": ");

        assertThat(codes(this::identity)).containsExactly(ProblemCode.VERSION_FILE_BROKEN);
    }

    @Test
    void namesThatCannotStandInAFileNameAreRefused() {
        project.buildNumber = Optional.of("1/2");

        assertThatThrownBy(project::facts).hasMessageContaining("(plexichat.buildNumber)");
    }
}
