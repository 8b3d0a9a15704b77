package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.json.Json;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublishGoalTest extends Publishing {
    /** Of a publication of six assets beside the listing, whatever the repository's size. */
    private static final int CONSTANT_REQUESTS = 30;

    @Test
    void aReleaseIsPublishedAndASecondRunSendsNothing() {
        publish(false, false);
        long writes = writes();
        publish(false, false);

        Release release = server.repository(REPOSITORY).published("a.1.0-1").orElseThrow();
        assertThat(release.prerelease()).isTrue();
        assertThat(release.assets()).hasSize(6);
        assertThat(writes()).isEqualTo(writes);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("Published a.1.0-1 with 6 assets: "));
        assertThat(log.lines()).last().asString().startsWith("Nothing to do: a.1.0-1 is published");
    }

    @Test
    void aServerThatTellsNoDigestsGetsADraftAndNothingPublic() throws IOException {
        server.close();
        server = LocalForge.builder().repository(REPOSITORY).withoutDigests().start();

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("release-asset-unproven");
        assertThat(server.repository(REPOSITORY).releases()).singleElement().matches(Release::draft);
    }

    @Test
    void whatIsMissingForARealPublishIsToldTogetherAndBeforeAnyRequest() {
        createsTag = false;
        token = Optional.empty();
        git.tags.clear();
        git.write("README.md", "changed");

        assertThatThrownBy(() -> publish(false, false))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("token-missing", "git-tag-missing", "git-tree-dirty");
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void aRealPublishWithoutAServerFails() {
        server.close();

        assertThatThrownBy(() -> publish(false, false))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("server-unreachable", server.apiUrl());
    }

    @Test
    void aVersionThatWasChangedAfterTheBuildIsRefused() throws IOException {
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-2\"}");

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll("version-disagrees", "a.1.0-2", "the release folder holds a.1.0-1");
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void aCommitAfterTheBuildIsRefused() {
        git.commit("fix: mend the chat");

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("staged-commit-differs");
    }

    @Test
    void theRepositoryOfTheGitRemoteIsTakenWhereNothingElseNamesOne() {
        environment = Map.of();
        git.remoteAddress = Optional.of("https://git.example.org/" + REPOSITORY + ".git");

        publish(false, false);

        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void withoutAnyRepositoryTheThreePlacesAreNamed() {
        environment = Map.of();

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll("repository-unknown", "plexichat.repository", "GITHUB_REPOSITORY", "origin");
    }

    @Test
    void whatWasBuiltFromMoreThanTheCommitIsNeverPublishedAsIt() {
        git.write("client/index.html", "not committed");
        stage();
        git.changedFiles = List.of();

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("staged-tree-dirty");
        assertThat(server.exchanges()).isEmpty();
        publish(true, false);
        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.STAGED_TREE_DIRTY);
    }

    @Test
    void aTagOnTheServerThatPointsElsewhereIsRefused() {
        server.repository(REPOSITORY).putTag("a.1.0-1", "3".repeat(40));

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("release-tag-elsewhere");
        assertThat(writes()).isZero();
    }

    @Test
    void theRepositoryNameIsChecked() {
        environment = Map.of("GITHUB_REPOSITORY", "chat");

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("owner/name");
        assertThat(RepositoryName.parse(REPOSITORY, "repository")).hasToString(REPOSITORY);
    }

    @Test
    void aTagThatIsNotOnTheServerIsRefusedUnlessTheReleaseMakesIt() {
        createsTag = false;

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll("release-tag-missing", "git push origin a.1.0-1", "plexichat.createTag");
        assertThat(writes()).isZero();
        server.repository(REPOSITORY).putTag("a.1.0-1", git.head().id().hex());
        publish(false, false);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void theJournalTellsWhatWasDoneWithRequestIdsAndWithoutTheToken() throws IOException {
        secrets.add(LocalForgeBuilder.DEFAULT_TOKEN);
        publish(true, false);
        assertThat(facts().releaseFolder().resolve("publish-log.jsonl")).doesNotExist();
        publish(false, false);
        publish(false, false);

        List<String> lines = Files.readAllLines(facts().releaseFolder().resolve("publish-log.jsonl"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(Json.parseObject(line, "line").string("time"))
                        .isNotEmpty());
        assertThat(lines).anyMatch(line -> line.contains("\"requestId\":\"LOCAL:") && line.contains("POST"));
        assertThat(lines)
                .filteredOn(line -> line.contains("\"event\":\"ended\""))
                .hasSize(2);
        assertThat(String.join("", lines)).doesNotContain(LocalForgeBuilder.DEFAULT_TOKEN);
    }

    @Test
    void ofThreeHundredReleasesTheRightOnesAreSeenInOneListing() throws IOException {
        for (int i = 1; i <= 290; i++) {
            server.repository(REPOSITORY).createRelease(ReleaseDetails.published("a.0." + i + "-1"));
        }
        for (String odd : List.of("nightly", "v1.2.3", "alpha-1.0", "release/2024")) {
            server.repository(REPOSITORY).createRelease(ReleaseDetails.published(odd));
        }
        for (int i = 1; i <= 6; i++) {
            server.repository(REPOSITORY).createRelease(ReleaseDetails.draft("a.9.0-" + i));
        }
        publish(false, false);

        long listings = server.exchanges().stream()
                .filter(exchange -> exchange.path().endsWith("/releases")
                        && exchange.method().equals("GET"))
                .count();
        System.out.println("300 releases: " + server.exchanges().size() + " requests, of these " + listings
                + " pages of the list");
        assertThat(server.repository(REPOSITORY)
                        .published("a.1.0-1")
                        .orElseThrow()
                        .assets())
                .hasSize(6);
        assertThat(server.repository(REPOSITORY).releases()).hasSize(301);
        assertThat(server.exchanges().size()).isLessThanOrEqualTo(4 + CONSTANT_REQUESTS);
    }
}
