package com.plexichat.release.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.check.WeighedProblem.Weight;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineageChecksTest {
    private static final Path FOLDER = Path.of("/project");

    private final InMemoryGit git = new InMemoryGit(FOLDER);
    private boolean betaFirst = true;
    private boolean warnsOfOldTags = true;
    private Path project = FOLDER.resolve("server");
    private List<VersionPlace> places = List.of();
    private BranchRules branches = BranchRules.parse("~ALL", "~DEFAULT_BRANCH", "~DEFAULT_BRANCH, release/*");

    @Test
    void aFirstReleaseOnTheMainBranchHasNothingAgainstIt() {
        git.commit("Begin");

        assertThat(findings("a.1.0-1")).isEmpty();
        assertThat(findings("b.1.0-1")).isEmpty();
    }

    @Test
    void aStableVersionNeedsABetaOfItsLine() {
        git.commit("Begin").tag("b.1.1-1").commit("Go on");

        assertThat(codes("r.1.2-1")).containsExactly(ProblemCode.VERSION_WITHOUT_BETA);
        assertThat(findings("r.1.2-1").get(0).weight()).isEqualTo(Weight.STOPS_PUBLISHING);
        assertThat(findings("r.1.2-1").get(0).problem().what()).contains("no beta of 1.2 before the stable r.1.2-1");
        betaFirst = false;
        assertThat(findings("r.1.2-1")).isEmpty();
        betaFirst = true;
        git.tag("b.1.2-1");
        assertThat(findings("r.1.2-1")).isEmpty();
    }

    @Test
    void anOldSpellingOfABetaIsABeta() {
        git.commit("Begin").tag("b1.2-9").commit("Go on");

        assertThat(codes("r.1.2-1")).containsExactly(ProblemCode.GIT_TAGS_MISSPELT);
    }

    @Test
    void aReleaseComesFromABranchOfItsChannel() {
        git.commit("Begin").branch("develop").commit("Go on");

        assertThat(findings("a.1.2-1")).isEmpty();
        assertThat(codes("b.1.2-1")).containsExactly(ProblemCode.GIT_BRANCH_FORBIDDEN);
        assertThat(findings("b.1.2-1").get(0).weight()).isEqualTo(Weight.STOPS_PUBLISHING);
        assertThat(findings("b.1.2-1").get(0).problem().what())
                .isEqualTo("beta releases come from ~DEFAULT_BRANCH, and commit "
                        + InMemoryGit.id(2).brief() + " is on develop");
        git.branch("release/1.2");
        betaFirst = false;
        assertThat(findings("r.1.2-1")).isEmpty();
        assertThat(codes("b.1.2-1")).containsExactly(ProblemCode.GIT_BRANCH_FORBIDDEN);
    }

    @Test
    void aCommitThatNoBranchHoldsIsOnNone() {
        git.commit("Begin").tag("begin").detach("begin").commit("Aside").tag("b.1.2-1");

        assertThat(codes("b.1.2-1"))
                .containsExactly(ProblemCode.GIT_BRANCH_FORBIDDEN, ProblemCode.GIT_TAGS_PASSED_OVER);
        assertThat(findings("b.1.2-1").get(0).problem().what()).endsWith(" is on no branch");
    }

    @Test
    void aCloneWithoutTheBranchCannotTell() {
        git.branch = Optional.of("develop");
        git.commit("Begin");

        assertThat(codes("b.1.2-1")).containsExactly(ProblemCode.GIT_BRANCH_UNKNOWN);
        assertThat(findings("b.1.2-1").get(0).problem().hint()).contains("git fetch origin", "plexichat.branches.beta");
    }

    @ParameterizedTest
    @CsvSource({
        "main, ~DEFAULT_BRANCH, true",
        "develop, ~DEFAULT_BRANCH, false",
        "release/1.2, release/*, true",
        "release/1.2/x, release/*, false",
        "release/1.2/x, release/**/*, true",
        "release, release/**/*, false",
        "anything/at/all, ~ALL, true",
        "develop, 'main develop', true",
        "develop, 'main,,develop', true",
        "Main, main, false",
    })
    void branchesAreNamedAsInRulesets(String branch, String patterns, boolean allowed) {
        BranchRules rules = BranchRules.parse("~ALL", patterns, "~ALL");

        assertThat(rules.allow(Channel.BETA, branch, Optional.of("main"))).isEqualTo(allowed);
    }

    @Test
    void aChannelThatNoBranchReleasesIsAMistake() {
        assertThatThrownBy(() -> BranchRules.parse("~ALL", " , ", "main"))
                .hasMessageContaining("no branch that beta releases come from (plexichat.branches.beta)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.1.1-3", "1.0"})
    void aTagWhoseCommitDeclaresAnotherVersionIsFound(String declared) {
        git.write("server/version.json", "{\"version\": \"" + declared + "\"}")
                .commit("Begin")
                .tag("a.1.2-1")
                .commit("Go on");

        assertThat(codes("a.1.2-1")).containsExactly(ProblemCode.GIT_TAG_CONTENT_DIFFERS);
        assertThat(findings("a.1.2-1").get(0).problem().what())
                .isEqualTo(
                        "the commit " + InMemoryGit.id(1).brief() + " of version a.1.2-1 says " + declared + " in it");
        assertThat(findings("a.1.2-1").get(0).problem().where()).isEqualTo("version.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"version\": \"a.1.2-1\"}", "{\"current_version\": \"a.1.2-1+enterprise\"}", "broken", "{}"})
    void aTagWhoseCommitDeclaresItOrNothingIsFine(String content) {
        git.write("server/version.json", content).commit("Begin").tag("a.1.2-1").commit("Go on");

        assertThat(findings("a.1.2-1+enterprise")).isEmpty();
    }

    @Test
    void theCommitThatIsReleasedNamesItsVersionInEveryPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.2-1\"}");
        Files.createDirectory(folder.resolve("web"));
        Files.writeString(folder.resolve("web/package.json"), "{\"version\": \"a.1.2-1\"}");
        project = folder;
        places = List.of(new PointerPlace("web/package.json", "/version"));
        InMemoryGit git = new InMemoryGit(folder);
        git.commit("Begin");
        assertThat(treeFindings(git))
                .containsExactly(
                        "the commit " + InMemoryGit.id(1).brief()
                                + " of version a.1.2-1 names no version in it, although the file here does (version.json)",
                        "the commit " + InMemoryGit.id(1).brief()
                                + " of version a.1.2-1 names no version in it, although the file here does"
                                + " (web/package.json)");

        git.write("version.json", "{\"version\": \"a.1.2-1\"}").write("web/package.json", "{\"version\": \"a.1.1-9\"}");
        assertThat(treeFindings(git)).as("what is changed is told as such").isEmpty();
        git.commit("Go on");
        assertThat(treeFindings(git))
                .containsExactly("the commit " + InMemoryGit.id(2).brief()
                        + " of version a.1.2-1 says a.1.1-9 in it (web/package.json)");
        git.write("web/package.json", "{\"version\": \"a.1.2-1\"}").commit("Mend");
        assertThat(treeFindings(git)).isEmpty();
    }

    @Test
    void everyPlaceOfAFileIsLookedAt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.2-1\", \"app\": \"a.1.2-1\"}");
        project = folder;
        places = List.of(new PointerPlace("version.json", "/app"), new PointerPlace("version.json", "/version"));
        InMemoryGit git = new InMemoryGit(folder);
        git.write("version.json", "{\"version\": \"a.1.2-1\", \"app\": \"a.1.1-9\"}")
                .commit("Begin");

        assertThat(treeFindings(git))
                .containsExactly("the commit " + InMemoryGit.id(1).brief()
                        + " of version a.1.2-1 says a.1.1-9 in it (version.json)");
    }

    private List<String> treeFindings(InMemoryGit git) {
        Candidate candidate = candidate("a.1.2-1", git);
        return LineageChecks.of(candidate, Lineage.read(candidate, git, project, places)).stream()
                .map(WeighedProblem::problem)
                .map(problem -> problem.what() + " (" + problem.where() + ")")
                .toList();
    }

    @Test
    void whatOldReleasesLeftBehindNeedNotBeTold() {
        git.commit("Begin").tag("b1.1-9").tag("v2.0.0").tag("a.1.1-1").commit("Go on");
        assertThat(findings("a.1.2-1")).hasSize(3);

        warnsOfOldTags = false;

        assertThat(findings("a.1.2-1")).isEmpty();
    }

    @Test
    void aHotfixNeedsNoBeta() {
        git.commit("Begin").tag("r.1.2-1").commit("Mend");

        assertThat(findings("r.1.2-2-security")).isEmpty();
        assertThat(codes("r.1.2-2")).containsExactly(ProblemCode.VERSION_WITHOUT_BETA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~BOGUS", "a..b", "/a", "a/", "a:b", "a.lock", "a//b", "@{1}", "a."})
    void whatNoBranchIsCalledIsRefused(String pattern) {
        assertThatThrownBy(() -> BranchRules.parse("~ALL", "main," + pattern, "main"))
                .hasMessageContaining(
                        "parameter-invalid: \"" + pattern + "\" can be no branch (plexichat.branches.beta)");
    }

    @Test
    void aReleaseBeforeThatDidNotLeadHereIsAWarning() {
        git.commit("Begin")
                .tag("begin")
                .commit("On main")
                .tag("a.1.2-1")
                .detach("begin")
                .commit("Aside");

        WeighedProblem finding = findings("a.1.2-2").get(0);

        assertThat(finding.problem().code()).isEqualTo(ProblemCode.GIT_BASE_ASIDE);
        assertThat(finding.weight()).isEqualTo(Weight.WARNING);
        assertThat(finding.problem().what())
                .contains("tag a.1.2-1 on commit " + InMemoryGit.id(2).brief());
    }

    @Test
    void whatOldReleasesLeftBehindIsOneWarningOfEachKind() {
        git.commit("One").tag("a.1.1-9").tag("v-pre-restructure").tag("build-44");
        git.commit("Two").tag("a.1.1-7").tag("a.1.1-8").tag("a.1.1-6");
        git.commit("Three").tag("b1.1-9").tag("va.1.1-10").commit("Four");

        List<WeighedProblem> findings = findings("a.1.2-1");

        assertThat(findings).extracting(WeighedProblem::weight).containsOnly(Weight.WARNING);
        assertThat(findings)
                .extracting(finding -> finding.problem().code())
                .containsExactly(
                        ProblemCode.GIT_TAGS_MISSPELT,
                        ProblemCode.GIT_TAGS_PASSED_OVER,
                        ProblemCode.GIT_TAGS_SHARE_COMMIT);
        assertThat(findings)
                .extracting(finding -> finding.problem().what())
                .containsExactly(
                        "old spellings are read as the versions that they mean: b1.1-9 as b.1.1-9, va.1.1-10 as a.1.1-10",
                        "tags that name no dotted version are passed over: build-44, v-pre-restructure",
                        "several versions name one commit: a.1.1-6 = a.1.1-7 = a.1.1-8, va.1.1-10 = b1.1-9");
    }

    @Test
    void releasesOfTheLineThatWereMadeInAnotherOrderAreNamed() {
        git.commit("One")
                .tag("a.1.1-9")
                .commit("Two")
                .tag("a.1.1-7")
                .commit("Three")
                .tag("a.1.1-8")
                .commit("Four");

        assertThat(findings("a.1.1-10"))
                .extracting(finding -> finding.problem().what())
                .containsExactly(
                        "the commits of these releases are younger than that of the release after them: a.1.1-8 before a.1.1-9");
        assertThat(findings("a.1.2-1")).isEmpty();
    }

    @Test
    void aTagOfSomethingElseThanACommitHasNoPlaceInTime() {
        git.commit("One").tag("a.1.1-1").commit("Two").tag("a.1.1-3");
        Candidate candidate = candidate("a.1.1-4");
        Lineage read = Lineage.read(candidate, git, FOLDER, List.of());
        Lineage withoutTimes = new Lineage(read.branches(), read.base(), read.baseLeadsHere(), Map.of(), read.tree());

        assertThat(LineageChecks.of(candidate, withoutTimes)).isEmpty();
    }

    @Test
    void aShallowCloneCannotTellWhetherTheReleaseBeforeLedHere() {
        git.commit("Begin")
                .tag("begin")
                .commit("On main")
                .tag("a.1.2-1")
                .detach("begin")
                .commit("Aside");
        git.shallow = true;

        assertThat(codes("a.1.2-2")).doesNotContain(ProblemCode.GIT_BASE_ASIDE);
    }

    @Test
    void onlyTheLatestReleasesOfALineAreLookedAtOneByOne() {
        git.commit("One").tag("a.1.1-1001").commit("Two").tag("a.1.1-1000");
        for (int build = 1002; build <= 1050; build++) {
            git.commit("Next").tag("a.1.1-" + build);
        }
        assertThat(findings("a.1.1-1051")).isEmpty();

        git.commit("Late").tag("a.1.1-1049");
        assertThat(codes("a.1.1-1051")).containsExactly(ProblemCode.GIT_TAGS_UNORDERED);
    }

    private List<ProblemCode> codes(String version) {
        return findings(version).stream()
                .map(finding -> finding.problem().code())
                .toList();
    }

    private List<WeighedProblem> findings(String version) {
        Candidate candidate = candidate(version);
        return LineageChecks.of(candidate, Lineage.read(candidate, git, project, places));
    }

    private Candidate candidate(String version) {
        return candidate(version, git);
    }

    private Candidate candidate(String version, InMemoryGit git) {
        Version ours = VersionSchemes.find(version).orElseThrow();
        return new Candidate(
                ours,
                GitState.read(git, FOLDER.resolve("target")),
                ReleaseTags.read(git, ours.scheme()),
                false,
                new ReleaseRules(betaFirst, false, warnsOfOldTags, branches));
    }
}
