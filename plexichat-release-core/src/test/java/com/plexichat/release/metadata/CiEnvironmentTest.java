package com.plexichat.release.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiEnvironmentTest {
    @Test
    void deskHasNothingOfIt() {
        CiEnvironment desk = CiEnvironment.from(Map.of("PATH", "/bin", "GITHUB_RUN_NUMBER", " "));

        assertThat(desk.tag()).isEmpty();
        assertThat(desk.branch()).isEmpty();
        assertThat(desk.runNumber()).isEmpty();
        assertThat(desk.repository()).isEmpty();
        assertThat(desk.apiAddress()).isEmpty();
        assertThat(desk.webAddress()).isEmpty();
        assertThat(desk.sourceDateEpoch()).isEmpty();
    }

    @Test
    void nameOfARefIsATagOrABranchByItsType() {
        CiEnvironment tag = CiEnvironment.from(Map.of("GITHUB_REF_NAME", "a.1.1-1", "GITHUB_REF_TYPE", "tag"));
        assertThat(tag.tag()).contains("a.1.1-1");
        assertThat(tag.branch()).isEmpty();

        CiEnvironment branch = CiEnvironment.from(Map.of("GITHUB_REF_NAME", "main", "GITHUB_REF_TYPE", "branch"));
        assertThat(branch.tag()).isEmpty();
        assertThat(branch.branch()).contains("main");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GITLAB_CI=true CI_COMMIT_TAG=a.1.1-1 CI_PIPELINE_IID=7                                |a.1.1-1|-|7",
                "GITLAB_CI=true CI_COMMIT_BRANCH=main CI_PIPELINE_IID=7                                |-|main|7",
                "GITLAB_CI=true CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=fix CI_PIPELINE_IID=7              |-|fix|7",
                "JENKINS_URL=https://ci TAG_NAME=a.1.1-1 BRANCH_NAME=a.1.1-1 BUILD_NUMBER=7            |a.1.1-1|-|7",
                "JENKINS_URL=https://ci BRANCH_NAME=PR-3 CHANGE_BRANCH=fix BUILD_NUMBER=7              |-|fix|7",
                "JENKINS_URL=https://ci GIT_BRANCH=origin/main BUILD_NUMBER=7                          |-|main|7",
                "CIRCLECI=true CIRCLE_TAG=a.1.1-1 CIRCLE_BUILD_NUM=7                                   |a.1.1-1|-|7",
                "CIRCLECI=true CIRCLE_BRANCH=main CIRCLE_BUILD_NUM=7                                   |-|main|7",
                "TF_BUILD=True BUILD_SOURCEBRANCH=refs/tags/a.1.1-1 BUILD_BUILDID=7                    |a.1.1-1|-|7",
                "TF_BUILD=True BUILD_SOURCEBRANCH=refs/heads/release/1.2 BUILD_BUILDID=7               |-|release/1.2|7",
                "TF_BUILD=True BUILD_SOURCEBRANCH=refs/pull/1/merge BUILD_BUILDID=7                    |-|-|7",
                "TF_BUILD=True SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/fix BUILD_BUILDID=7          |-|fix|7",
                "BUILDKITE=true BUILDKITE_TAG=a.1.1-1 BUILDKITE_BRANCH=a.1.1-1 BUILDKITE_BUILD_NUMBER=7|a.1.1-1|-|7",
                "BUILDKITE=true BUILDKITE_BRANCH=main BUILDKITE_BUILD_NUMBER=7                         |-|main|7",
                "BITBUCKET_BUILD_NUMBER=7 BITBUCKET_TAG=a.1.1-1                                        |a.1.1-1|-|7",
                "BITBUCKET_BUILD_NUMBER=7 BITBUCKET_BRANCH=main                                        |-|main|7",
                "TRAVIS=true TRAVIS_TAG=a.1.1-1 TRAVIS_BRANCH=a.1.1-1 TRAVIS_BUILD_NUMBER=7            |a.1.1-1|-|7",
                "TRAVIS=true TRAVIS_PULL_REQUEST_BRANCH=fix TRAVIS_BRANCH=main TRAVIS_BUILD_NUMBER=7   |-|fix|7",
                "DRONE=true DRONE_TAG=a.1.1-1 DRONE_BUILD_NUMBER=7                                     |a.1.1-1|-|7",
                "DRONE=true DRONE_BRANCH=main DRONE_SOURCE_BRANCH=fix DRONE_BUILD_NUMBER=7             |-|fix|7",
                "CI_SYSTEM_NAME=woodpecker CI_COMMIT_TAG=a.1.1-1 CI_PIPELINE_NUMBER=7                  |a.1.1-1|-|7",
                "CI_SYSTEM_NAME=woodpecker CI_COMMIT_BRANCH=main CI_PIPELINE_NUMBER=7                  |-|main|7",
            })
    void otherSystemsSayItInVariablesOfTheirOwn(String variables, String tag, String branch, String number) {
        CiEnvironment ci = CiEnvironment.from(Stream.of(variables.strip().split(" +"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));

        assertThat(ci.tag()).isEqualTo(Optional.ofNullable(tag));
        assertThat(ci.branch()).isEqualTo(Optional.ofNullable(branch));
        assertThat(ci.runNumber()).isEqualTo(Optional.ofNullable(number));
        assertThat(ci.runs()).isTrue();
    }

    @Test
    void variablesOfASystemThatDoesNotRunMeanNothing() {
        CiEnvironment ci = CiEnvironment.from(Map.of("TAG_NAME", "a.1.1-1", "BUILD_NUMBER", "7"));

        assertThat(ci.tag()).isEmpty();
        assertThat(ci.runNumber()).isEmpty();
        assertThat(ci.runs()).isFalse();
        assertThat(CiEnvironment.from(Map.of("CI", "true")).runs()).isTrue();
    }

    @Test
    void gitHubActionsComeBeforeAnyOther() {
        CiEnvironment ci = CiEnvironment.from(
                Map.of("GITHUB_REF_NAME", "main", "JENKINS_URL", "https://ci", "TAG_NAME", "a.1.1-1"));

        assertThat(ci.tag()).isEmpty();
        assertThat(ci.branch()).contains("main");
    }

    @Test
    void eachVariableHasItsPlace() {
        CiEnvironment ci = CiEnvironment.from(Map.of(
                "GITHUB_RUN_NUMBER", "7",
                "GITHUB_REPOSITORY", "plexi/chat",
                "GITHUB_API_URL", "https://api.example.org",
                "GITHUB_SERVER_URL", "https://example.org",
                "SOURCE_DATE_EPOCH", "1700000000"));

        assertThat(ci.runNumber()).contains("7");
        assertThat(ci.repository()).contains("plexi/chat");
        assertThat(ci.apiAddress()).contains("https://api.example.org");
        assertThat(ci.webAddress()).contains("https://example.org");
        assertThat(ci.sourceDateEpoch()).contains("1700000000");
    }
}
