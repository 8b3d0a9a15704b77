package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DoctorGoalTest extends Examining {
    @Test
    void whereNothingIsWrongEveryCheckSaysWhatItSaw() throws IOException {
        run();

        GoldenFile.of("doctor/good.txt").holds(told());
        assertThat(annotations).isEmpty();
    }

    @Test
    void whateverIsWrongIsToldAtOnceAndEachWithItsMend() throws IOException {
        breakEverything();

        assertThatThrownBy(this::run)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("release-impossible", "problems would stop a release here and now");

        GoldenFile.of("doctor/bad.txt").holds(told());
        assertThat(annotations)
                .extracting(Problem::code)
                .contains(MISSPELT.code(), ProblemCode.REPOSITORY_LOCKED, ProblemCode.TOKEN_EXPIRES);
    }

    @Test
    void aFileThatEveryPackageNeedsIsMissedBeforeTheTagIsPushed() {
        project.delete("NOTICE.txt");

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told())
                .contains(
                        "version, tag and commit: problem, a.1.2-1",
                        "layout-file-missing: \"NOTICE.txt\" is missing and every package needs it");
    }

    @Test
    void offlineNothingIsAskedAndSaidSo() {
        offline = true;

        run();

        assertThat(server.exchanges()).isEmpty();
        assertThat(told())
                .contains(
                        "token: not asked, because Maven is offline, or plexichat.offline is set\n",
                        "clock: not asked, because Maven is offline, or plexichat.offline is set\n",
                        "version, tag and commit: ok, a.1.2-1");
    }

    @Test
    void withoutAPomTheServerIsLookedAtAllTheSame() {
        hasPom = false;

        run();

        assertThat(told())
                .contains(
                        "version, tag and commit: not asked, because there is no project here",
                        "free space: ok, N MB are free, a release may need 256.0 MB\n",
                        "drafts of other versions: not asked, because the version is not known\n",
                        "repository on the server: ok, owner/chat is there\n",
                        "clock: ok");
    }

    @Test
    void withoutATokenThatIsTheOneProblemAndWhatIsPublicIsLookedAt() {
        token = Optional.empty();

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told())
                .contains(
                        "Problem: token-missing: ",
                        "repository on the server: ok, owner/chat is there\n",
                        "rate limit: not asked, because there is no token\n",
                        "nothing of a.1.2-1 that shows without a token\n");
    }

    @Test
    void aTokenThatTheServerRefusesIsOneProblemAndNeverShown() {
        token = Optional.of("wrong-s3cret");
        secrets.add("wrong-s3cret");

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told())
                .contains("Problem: token-refused: ", "Bad credentials", "give a token that is valid")
                .contains("clock: not asked, because the server does not tell of the repository\n")
                .doesNotContain("s3cret", "pass");
        assertThat(server.exchanges()).hasSize(1);
    }

    @Test
    void aFolderInNoRepositoryIsOneProblem() {
        project.withoutRepository();

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told())
                .contains("git-repository-missing")
                .contains("not asked, because the git repository cannot be read; the version is a.1.2-1\n");
    }

    @Test
    void withoutGitWhatNeedsNoneIsLookedAtAllTheSame() {
        java = "11.0.2";
        project.version("1.2").withoutRepository();
        git = () -> {
            throw new ReleaseException(new Problem(ProblemCode.GIT_FAILED, "git is not there", "", "install it"));
        };

        assertThatThrownBy(this::run).isInstanceOf(ReleaseException.class);

        assertThat(told())
                .contains("Java, Maven and git: problem, Java 11.0.2, Maven 3.9.16\n")
                .contains("Java 11.0.2 is too old", "git is not there", "version-malformed", "version.json");
    }

    @Test
    void aProjectThatIsLeftOutIsNotLookedAtAndSaidSo() {
        leftOut = true;

        run();

        assertThat(told())
                .contains(
                        "version, tag and commit: not asked, because this project is left out by plexichat.skip: name")
                .contains("repository on the server: ok, owner/chat is there\n", "clock: ok");
    }

    @Test
    void aShallowCloneOfAJobIsNotHeldAgainstTheHistoryThatAReleaseFetches() {
        project.environment.put("CI", "true");
        project.git.shallow = true;
        project.git.tags.clear();

        run();

        assertThat(told()).contains("Warning: git-history-shallow").doesNotContain("git-tag-missing");
        assertThat(project.git.shallow).as("nothing was fetched").isTrue();
    }
}
