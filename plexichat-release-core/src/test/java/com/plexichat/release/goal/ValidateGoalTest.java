package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.place.PatternPlace;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.VersionSchemes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValidateGoalTest extends Validating {
    @Test
    void projectWithoutAnyFaultIsToldOnOneLine() {
        assertThat(validate(true).version()).hasToString("a.1.2-1");
        assertThat(project.log.lines())
                .containsExactly("plexichat a.1.2-1, alpha channel, commit "
                        + project.git.head().id().brief() + " on main");
        assertThat(project.log.warnings()).isEmpty();
    }

    @Test
    void badVersionIsRefusedWithTheNearestGoodOne() {
        project.version("a.1.1.35");

        assertThatThrownBy(() -> validate(false))
                .hasMessageContaining("version-malformed: \"a.1.1.35\" is not a dotted version (version.json)")
                .hasMessageContaining("-> write ");
    }

    @Test
    void whatAVersionThatIsNoneHidesIsToldWithIt() {
        project.version("a.1.1.35");
        project.git.changedFiles = List.of("bin/server");

        assertThat(forRealPublish()).containsExactly(ProblemCode.VERSION_MALFORMED, ProblemCode.GIT_TREE_DIRTY);
    }

    @Test
    void aPushedTagIsNoDesk() {
        project.git.changedFiles = List.of("bin/server");
        project.environment.put("GITHUB_REF_NAME", "a.1.2-1");
        project.environment.put("GITHUB_REF_TYPE", "tag");

        assertThat(atTheDesk()).containsExactly(ProblemCode.GIT_TREE_DIRTY);
    }

    @Test
    void strictAtTheDeskIsWhatStopsARealPublish() {
        project.git.changedFiles = List.of("bin/server");
        assertThat(atTheDesk()).isEmpty();

        strict = true;

        assertThat(atTheDesk()).containsExactly(ProblemCode.GIT_TREE_DIRTY);
    }

    @Test
    void whatAPackageNeedsIsMissedBeforeTheBuildUnlessTheProjectNamesAnotherSource() {
        project.delete("LICENSE");

        assertThat(atTheDesk()).isEmpty();
        assertThat(project.log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.LAYOUT_FILE_MISSING);
        assertThat(forRealPublish()).containsExactly(ProblemCode.LAYOUT_FILE_MISSING);

        ownTargets = Set.of("LICENSE");
        assertThat(forRealPublish()).isEmpty();
    }

    @Test
    void breakingChangeWithoutAMigrationTextIsFoundBeforeTheBuild() {
        project.git.commit("feat!: other ids");
        project.version("a.1.2-2").git.tag("a.1.2-2");
        assertThat(atTheDesk()).isEmpty();
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);
        assertThat(forRealPublish()).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);

        project.write("src/release/notes/a.1.2-2.md", "## Migration\nRun it.\n");
        assertThat(forRealPublish()).isEmpty();
    }

    @Test
    void whatCannotStandInNotesIsFoundBeforeTheBuild() {
        project.write("src/release/notes/changes/polls.add.md", "Polls");

        assertThat(atTheDesk()).containsExactly(ProblemCode.NOTES_FILE_UNSUITABLE);
    }

    @Test
    void projectWithoutARepositoryIsRefused() {
        project.finder = CommandLineGit::of;

        assertThat(atTheDesk()).containsExactly(ProblemCode.GIT_REPOSITORY_MISSING);
    }

    @Test
    void repositoryWithoutACommitIsRefused() {
        GitSandbox.in(project.folder);
        project.finder = CommandLineGit::of;

        assertThatThrownBy(() -> validate(false)).hasMessageContaining("the git repository has no commit");
    }

    @Test
    void shallowCloneIsRefusedWhereTheNotesFollowAndAWarningElsewhere() {
        GitSandbox sandbox = GitSandbox.in(project.folder).commit("Begin").tag("a.1.2-1");
        sandbox.commit("Go on").shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;

        assertThat(atTheDesk()).isEmpty();
        assertThat(project.log.warnings()).extracting(Problem::code).contains(ProblemCode.GIT_HISTORY_SHALLOW);
        assertThatThrownBy(() -> validate(true)).hasMessageContaining("git fetch --unshallow");
    }

    @Test
    void aJobOfCiFetchesTheHistoryThatItsCheckoutLeftOut() {
        GitSandbox sandbox =
                GitSandbox.in(project.folder).commit("Begin").commit("Go on").tag("a.1.2-1");
        sandbox.git("config", "uploadpack.allowFilter", "true");
        GitSandbox clone = sandbox.shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;
        project.environment.put("CI", "true");

        assertThat(atTheDesk()).isEmpty();
        assertThat(project.log.warnings()).extracting(Problem::code).doesNotContain(ProblemCode.GIT_HISTORY_SHALLOW);
        assertThat(clone.git("rev-list", "--count", "HEAD").strip()).isEqualTo("2");
    }

    @Test
    void aJobThatCannotFetchTheHistorySaysWhy() {
        GitSandbox sandbox = GitSandbox.in(project.folder).commit("Begin").commit("Go on");
        GitSandbox clone = sandbox.shallowClone(folder.resolve("clone"));
        clone.git(
                "remote", "set-url", "origin", folder.resolve("nowhere").toUri().toString());
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;
        project.environment.put("CI", "true");

        assertThat(forRealPublish()).contains(ProblemCode.GIT_HISTORY_SHALLOW);
        assertThat(project.log.warnings()).extracting(Problem::code).contains(ProblemCode.GIT_FAILED);
    }

    @Test
    void whereACommitComesFromIsAskedToo() {
        rules = new ReleaseRules(true, false, true, BranchRules.parse("main", "main", "main"));
        project.git.branch("develop").commit("Go on").tag("a.1.2-2").tag("nightly");
        project.version("a.1.2-2");

        assertThat(forRealPublish()).containsExactly(ProblemCode.GIT_BRANCH_FORBIDDEN);
        assertThat(project.log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.GIT_TAGS_PASSED_OVER);
    }

    @Test
    void everyDeclaredPlaceThatDisagreesIsNamedWithItsFile() {
        places = List.of(
                new PointerPlace("package.json", "/version"),
                PatternPlace.parse("chat.py", "version = '(.*)'"),
                PatternPlace.parse("README.md", "version (.*)"));
        project.write("package.json", "{\"version\": \"a.1.2-1\"}").write("chat.py", "version = 'a.1.1-9'");

        assertThatThrownBy(() -> validate(false))
                .hasMessageContaining("version-disagrees: it says \"a.1.1-9\", the version is a.1.2-1 (chat.py)")
                .hasMessageContaining("version-place-unclear: \"version (.*)\" matches nothing (README.md)");
        assertThat(atTheDesk()).containsExactly(ProblemCode.VERSION_DISAGREES, ProblemCode.VERSION_PLACE_UNCLEAR);
    }

    @Test
    void placesNameTheVersionThatIsWorkedOnBesideThatOfARun() {
        places = List.of(new PointerPlace("package.json", "/version"));
        project.write("package.json", "{\"version\": \"a.1.2-1\"}");
        project.scheme = VersionSchemes.named("staging", "a test");
        project.buildNumber = Optional.of("7");

        assertThat(validate(false).version()).hasToString("staging-7");
    }

    @Test
    void dirtyTreeAndMissingTagAreWarningsAtTheDeskAndRefusedForARealPublish() {
        project.git.commit("Go on").write("README.md", "changed");

        assertThat(atTheDesk()).isEmpty();
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_ELSEWHERE, ProblemCode.GIT_TREE_DIRTY);
        assertThat(forRealPublish()).containsExactly(ProblemCode.GIT_TAG_ELSEWHERE, ProblemCode.GIT_TREE_DIRTY);

        project.version("a.1.2-2");
        assertThat(forRealPublish()).containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.GIT_TREE_DIRTY);
    }

    @Test
    void commitTaggedWithAnotherVersionIsRefusedEvenAtTheDesk() {
        project.version("a.1.2-2");

        assertThat(atTheDesk()).containsExactly(ProblemCode.GIT_TAG_DISAGREES);
    }

    @Test
    void detachedHeadAtTheTagIsFine() {
        project.git.detach("a.1.2-1");

        assertThat(forRealPublish()).isEmpty();
        assertThat(validate(true).branch()).isEqualTo("a.1.2-1");
    }

    @Test
    void severalProblemsAreReportedTogether() {
        project.version("a.1.2");
        project.git.shallow = true;
        assertThat(forRealPublish()).containsExactly(ProblemCode.VERSION_MALFORMED, ProblemCode.GIT_HISTORY_SHALLOW);

        project.version("a.1.2-2").git.write("README.md", "changed");
        assertThat(forRealPublish())
                .containsExactly(
                        ProblemCode.GIT_HISTORY_SHALLOW, ProblemCode.GIT_TAG_DISAGREES, ProblemCode.GIT_TREE_DIRTY);
    }

    @Test
    void whatARealPublishWouldLackIsToldBeforeAnythingIsBuilt() {
        token = Optional.empty();
        repository = "chat";
        assertThat(forRealPublish()).containsExactly(ProblemCode.PARAMETER_INVALID, ProblemCode.TOKEN_MISSING);

        repository = "owner/chat";
        address = "http://git.example.org";
        assertThat(forRealPublish()).containsExactly(ProblemCode.TOKEN_MISSING, ProblemCode.SERVER_ADDRESS_UNSAFE);
        assertThat(atTheDesk()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.4, true", "3.1.2, true", "3.2.0, false", "3.5.1, false", "4.0.0-beta-1, false", "latest, false"})
    void aJarPluginThatWritesTheTimeOfDayIsAWarning(String version, boolean warned) {
        jarPlugin = Optional.of(version);

        assertThat(forRealPublish()).isEmpty();
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactlyElementsOf(warned ? List.of(ProblemCode.BUILD_NOT_REPRODUCIBLE) : List.of());
    }

    @Test
    void nothingIsWrittenByLooking() {
        validate(true);

        assertThat(project.built()).isEmpty();
    }
}
