package com.plexichat.release.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.plexichat.release.git.GitState;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReleaseChecksTest {
    private static final Path FOLDER = Path.of("/project");

    private final InMemoryGit git = new InMemoryGit(FOLDER).commit("Begin");

    private boolean createsTag;
    private ReleaseRules rules = rules(true, false);

    private List<WeighedProblem> findings(String version) {
        Version candidate = VersionSchemes.find(version).orElseThrow();
        ReleaseTags tags = ReleaseTags.read(git, candidate.scheme());
        return ReleaseChecks.of(new Candidate(candidate, state(), tags, createsTag, rules));
    }

    private GitState state() {
        return GitState.read(git, FOLDER.resolve("target"));
    }

    @Test
    void aReleaseThatMakesItsTagNeedsNone() {
        createsTag = true;

        assertThat(findings("a.1.2-1")).isEmpty();
        git.tag("a.1.1-2");
        assertThat(codes(findings("a.1.2-1"))).containsExactly(ProblemCode.GIT_TAG_DISAGREES);
    }

    private static List<ProblemCode> codes(List<WeighedProblem> findings) {
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
    void furtherVersionsOfTheSameCommitAreAWarning() {
        git.tag("a.1.2-1").tag("nightly");
        assertThat(findings("a.1.2-1")).isEmpty();

        git.tag("a.1.1-9");

        assertThat(findings("a.1.2-1"))
                .extracting(finding -> finding.problem().what(), WeighedProblem::weight)
                .containsExactly(tuple(
                        "the commit is tagged a.1.1-9 too, the version is a.1.2-1", WeighedProblem.Weight.WARNING));
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
        assertThat(findings("a.1.2-1").get(0).weight()).isEqualTo(WeighedProblem.Weight.STOPS_PUBLISHING);
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

        assertThat(codes(findings("a.1.2-1")))
                .containsExactly(ProblemCode.GIT_TAG_DISAGREES, ProblemCode.VERSION_STEPS_BACK);
        assertThat(findings("a.1.2-1").get(0).problem().what()).contains("a.1.1-9, a.1.2-2");
        assertThat(findings("a.1.2-1").get(0).weight()).isEqualTo(WeighedProblem.Weight.STOPS);
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
        assertThat(HistoryCheck.of(false)).isEmpty();

        assertThat(HistoryCheck.of(true))
                .map(finding -> finding.problem().code())
                .contains(ProblemCode.GIT_HISTORY_SHALLOW);
    }

    @Test
    void deskIsWarnedOfWhatStopsARealPublish() {
        git.changedFiles = List.of("a.txt");
        RecordingLog log = new RecordingLog();
        Problems problems = new Problems();

        Findings.report(findings("a.1.2-1"), false, problems, log);
        assertThat(problems.list()).isEmpty();
        assertThat(log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.GIT_TREE_DIRTY);

        Findings.report(findings("a.1.2-1"), true, problems, log);
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.GIT_TREE_DIRTY);
        assertThat(log.warnings()).hasSize(2);
    }

    @Test
    void aVersionBelowOneOfItsLineStepsBack() {
        git.tag("b.1.1-98").tag("a.1.2-5").commit("Go on").tag("a.1.1-100");

        assertThat(codes(findings("a.1.1-100"))).containsExactly(ProblemCode.VERSION_STEPS_BACK);
        assertThat(findings("a.1.1-100").get(0).problem().what()).contains("a.1.1-100 is lower than b.1.1-98");
        assertThat(findings("a.1.1-100").get(0).weight()).isEqualTo(WeighedProblem.Weight.STOPS_PUBLISHING);
        rules = rules(true, true);
        assertThat(findings("a.1.1-100")).isEmpty();
    }

    @Test
    void aVersionBelowThoseOfAnotherLineIsAFixOfAnOldOne() {
        git.tag("a.1.2-5").tag("a.2.0-1").commit("Fix").tag("a.1.1-101");

        assertThat(findings("a.1.1-101")).isEmpty();
    }

    @Test
    void anOldSpellingCountsAsAReleaseOfItsLine() {
        git.tag("b1.1-9").commit("Go on").tag("b.1.1-8");

        assertThat(codes(findings("b.1.1-8"))).containsExactly(ProblemCode.VERSION_STEPS_BACK);
    }

    @Test
    void aVersionThatWasReleasedUnderAnOldSpellingIsNeverReleasedAgain() {
        git.tag("b1.1-9").commit("Go on");

        assertThat(codes(findings("b.1.1-9")))
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.VERSION_RELEASED);
        assertThat(findings("b.1.1-9").get(1).weight()).isEqualTo(WeighedProblem.Weight.STOPS);
        assertThat(findings("b.1.1-9").get(1).problem().what())
                .contains("was released as tag b1.1-9 of commit "
                        + InMemoryGit.id(1).brief());
    }

    @Test
    void theRightTagDoesNotHideThatTheVersionWasReleasedUnderAnOldSpelling() {
        git.tag("va.1.1-9").commit("Go on").tag("a.1.1-9");

        assertThat(codes(findings("a.1.1-9"))).containsExactly(ProblemCode.VERSION_RELEASED);
    }

    @Test
    void anOldSpellingOfTheVersionItselfIsNoOtherVersion() {
        git.tag("va.1.1-9");

        assertThat(codes(findings("a.1.1-9"))).containsExactly(ProblemCode.GIT_TAG_MISSING);
    }

    @Test
    void anOldSpellingOnTheCommitItselfIsCorrectedByTheRightTag() {
        git.tag("b1.1-9").tag("b.1.1-9");

        assertThat(findings("b.1.1-9")).isEmpty();
    }

    private static ReleaseRules rules(boolean betaFirst, boolean allowsStepBack) {
        return new ReleaseRules(betaFirst, allowsStepBack, true, BranchRules.parse("~ALL", "~ALL", "~ALL"));
    }
}
