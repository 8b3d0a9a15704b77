package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateGoalTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
    }

    private ReleaseIdentity validate(boolean forRealPublish) {
        return new ValidateGoal(project.identities(), project.finder, project.log)
                .run(new ValidateRequest(project.facts(), forRealPublish));
    }

    private List<ProblemCode> atTheDesk() {
        return codes(() -> validate(false));
    }

    private List<ProblemCode> forRealPublish() {
        return codes(() -> validate(true));
    }

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
                .hasMessageContaining("version-malformed: \"a.1.1.35\" is not a version (version.json)")
                .hasMessageContaining("-> write ");
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
    void shallowCloneIsRefusedEvenAtTheDesk() {
        GitSandbox sandbox = GitSandbox.in(project.folder).commit("Begin").tag("a.1.2-1");
        sandbox.commit("Go on").shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;

        assertThat(atTheDesk()).containsExactly(ProblemCode.GIT_HISTORY_SHALLOW);
        assertThatThrownBy(() -> validate(false)).hasMessageContaining("git fetch --unshallow");
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
        assertThat(atTheDesk()).containsExactly(ProblemCode.VERSION_MALFORMED, ProblemCode.GIT_HISTORY_SHALLOW);

        project.version("a.1.2-2").git.write("README.md", "changed");
        assertThat(forRealPublish())
                .containsExactly(
                        ProblemCode.GIT_HISTORY_SHALLOW, ProblemCode.GIT_TAG_DISAGREES, ProblemCode.GIT_TREE_DIRTY);
    }

    @Test
    void nothingIsWrittenByLooking() {
        validate(true);

        assertThat(project.built()).isEmpty();
    }
}
