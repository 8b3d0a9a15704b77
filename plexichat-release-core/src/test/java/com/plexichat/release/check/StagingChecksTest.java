package com.plexichat.release.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.GitState;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StagingChecksTest {
    private static final Path FOLDER = Path.of("/project");

    private final InMemoryGit git = new InMemoryGit(FOLDER);

    @Test
    void releasesOfRunsAndTheOthersAreNotLeftBehindByEachOther() {
        git.commit("Begin").tag("a.1.1-1").tag("staging-6").commit("Go on").tag("build-44");

        assertThat(told("staging-7")).containsExactly("tags that name no staging version are passed over: build-44");
        assertThat(told("a.1.1-2")).containsExactly("tags that name no dotted version are passed over: build-44");
        assertThat(told("0a1")).containsExactly("tags that name no compact version are passed over: a.1.1-1, build-44");
    }

    @Test
    void theCommitOfAStagingReleaseNamesTheVersionThatIsWorkedOn() {
        git.write("version.json", "{\"version\": \"a.1.1-1\"}")
                .commit("Begin")
                .tag("staging-7")
                .commit("Go on");

        assertThat(told("staging-7")).isEmpty();
    }

    private List<String> told(String version) {
        Version ours = VersionSchemes.find(version).orElseThrow();
        Candidate candidate = new Candidate(
                ours,
                GitState.read(git, FOLDER.resolve("target")),
                ReleaseTags.read(git, ours.scheme()),
                false,
                new ReleaseRules(true, false, true, BranchRules.parse("~ALL", "~ALL", "~ALL")));
        return LineageChecks.of(candidate, Lineage.read(candidate, git, FOLDER, List.of())).stream()
                .map(finding -> finding.problem().what())
                .toList();
    }
}
