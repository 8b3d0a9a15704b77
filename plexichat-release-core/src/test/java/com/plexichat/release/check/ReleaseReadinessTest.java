package com.plexichat.release.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.GitState;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReleaseReadinessTest {
    private static final Path FOLDER = Path.of("/project");

    private final InMemoryGit git = new InMemoryGit(FOLDER).commit("Begin");

    private List<ReadinessFinding> findings(String version) {
        return ReleaseReadiness.findings(
                VersionSchemes.find(version).orElseThrow(), GitState.read(git, FOLDER.resolve("target")), false);
    }

    private List<ReadinessFinding> findingsWhereTheReleaseMakesTheTag(String version) {
        return ReleaseReadiness.findings(
                VersionSchemes.find(version).orElseThrow(), GitState.read(git, FOLDER.resolve("target")), true);
    }

    @Test
    void aReleaseThatMakesItsTagNeedsNone() {
        assertThat(findingsWhereTheReleaseMakesTheTag("a.1.2-1")).isEmpty();
        git.tag("a.1.2-2");
        assertThat(codes(findingsWhereTheReleaseMakesTheTag("a.1.2-1"))).containsExactly(ProblemCode.GIT_TAG_DISAGREES);
    }

    private static List<ProblemCode> codes(List<ReadinessFinding> findings) {
        return findings.stream().map(finding -> finding.problem().code()).toList();
    }

    @Test
    void cleanCommitWithItsTagIsReady() {
        git.tag("a.1.2-1");

        assertThat(findings("a.1.2-1")).isEmpty();
    }

    @Test
    void detachedHeadAtTheTagIsReady() {
        git.tag("a.1.2-1").commit("Go on").detach("a.1.2-1");

        assertThat(findings("a.1.2-1")).isEmpty();
    }

    @Test
    void furtherTagsOnTheSameCommitDoNotHarm() {
        git.tag("a.1.2-1").tag("a.1.1-9").tag("nightly");

        assertThat(findings("a.1.2-1")).isEmpty();
    }

    @Test
    void versionWithABuildIdentifierIsTaggedWithoutIt() {
        git.tag("0a1");

        assertThat(findings("0a1+enterprise")).isEmpty();
    }

    @Test
    void missingTagIsFoundWithTheCommandThatMakesIt() {
        git.tag("nightly");

        assertThat(codes(findings("a.1.2-1"))).containsExactly(ProblemCode.GIT_TAG_MISSING);
        assertThat(findings("a.1.2-1").get(0).problem().hint()).contains("git tag a.1.2-1");
        assertThat(findings("a.1.2-1").get(0).onlyWhenPublishing()).isTrue();
    }

    @Test
    void tagElsewhereIsFoundWithBothCommits() {
        git.tag("a.1.2-1").commit("Go on");

        assertThat(codes(findings("a.1.2-1"))).containsExactly(ProblemCode.GIT_TAG_ELSEWHERE);
        assertThat(findings("a.1.2-1").get(0).problem().what())
                .contains(InMemoryGit.id(1).brief(), InMemoryGit.id(2).brief());
    }

    @Test
    void commitTaggedWithAnotherVersionIsNeverRight() {
        git.tag("a.1.1-9").tag("a.1.2-2");

        assertThat(codes(findings("a.1.2-1"))).containsExactly(ProblemCode.GIT_TAG_DISAGREES);
        assertThat(findings("a.1.2-1").get(0).problem().what()).contains("a.1.1-9, a.1.2-2");
        assertThat(findings("a.1.2-1").get(0).onlyWhenPublishing()).isFalse();
    }

    @Test
    void uncommittedChangesAreNamedUpToTenOfThem() {
        git.tag("a.1.2-1");
        git.changedFiles = IntStream.rangeClosed(10, 21)
                .mapToObj(number -> "file-" + number)
                .toList();

        assertThat(codes(findings("a.1.2-1"))).containsExactly(ProblemCode.GIT_TREE_DIRTY);
        assertThat(findings("a.1.2-1").get(0).problem().what())
                .contains("file-10, ", "file-19 and 2 more")
                .doesNotContain("file-20");
    }

    @Test
    void shallowHistoryIsAProblem() {
        assertThat(ReleaseReadiness.history(GitState.read(git, FOLDER.resolve("target"))))
                .isEmpty();

        git.shallow = true;

        assertThat(ReleaseReadiness.history(GitState.read(git, FOLDER.resolve("target"))))
                .map(Problem::code)
                .contains(ProblemCode.GIT_HISTORY_SHALLOW);
    }

    @Test
    void deskIsWarnedOfWhatStopsARealPublish() {
        git.changedFiles = List.of("a.txt");
        RecordingLog log = new RecordingLog();
        Problems problems = new Problems();

        ReleaseReadiness.report(findings("a.1.2-1"), false, problems, log);
        assertThat(problems.list()).isEmpty();
        assertThat(log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.GIT_TREE_DIRTY);

        ReleaseReadiness.report(findings("a.1.2-1"), true, problems, log);
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.GIT_TREE_DIRTY);
        assertThat(log.warnings()).hasSize(2);
    }
}
