package com.plexichat.release.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The variables in which a CI system says what it builds.
 *
 * @param marker the variable that is set wherever the system runs
 * @param tags that may hold the tag
 * @param branches that may hold the branch, that of a merge request first
 * @param runNumber that holds the number of the run
 */
record CiSystem(String marker, List<Variable> tags, List<Variable> branches, String runNumber) {
    /** One line a system; GitHub Actions, which Gitea and Forgejo follow, has a form of its own. */
    static final List<CiSystem> OTHERS = List.of(
            of("GITLAB_CI", "CI_COMMIT_TAG", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME,CI_COMMIT_BRANCH", "CI_PIPELINE_IID"),
            of("JENKINS_URL", "TAG_NAME", "CHANGE_BRANCH,BRANCH_NAME,GIT_BRANCH=origin/", "BUILD_NUMBER"),
            of("CIRCLECI", "CIRCLE_TAG", "CIRCLE_BRANCH", "CIRCLE_BUILD_NUM"),
            of(
                    "TF_BUILD", // Azure Pipelines
                    "BUILD_SOURCEBRANCH=refs/tags/",
                    "SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/,BUILD_SOURCEBRANCH=refs/heads/",
                    "BUILD_BUILDID"),
            of("BUILDKITE", "BUILDKITE_TAG", "BUILDKITE_BRANCH", "BUILDKITE_BUILD_NUMBER"),
            of("BITBUCKET_BUILD_NUMBER", "BITBUCKET_TAG", "BITBUCKET_BRANCH", "BITBUCKET_BUILD_NUMBER"),
            of("TRAVIS", "TRAVIS_TAG", "TRAVIS_PULL_REQUEST_BRANCH,TRAVIS_BRANCH", "TRAVIS_BUILD_NUMBER"),
            of("DRONE", "DRONE_TAG", "DRONE_SOURCE_BRANCH,DRONE_BRANCH", "DRONE_BUILD_NUMBER"),
            of(
                    "CI_SYSTEM_NAME", // Woodpecker
                    "CI_COMMIT_TAG",
                    "CI_COMMIT_SOURCE_BRANCH,CI_COMMIT_BRANCH",
                    "CI_PIPELINE_NUMBER"));

    /**
     * A variable that may hold the name of a ref.
     *
     * @param prefix which is no part of the name, and without which it is of another kind
     */
    record Variable(String name, String prefix) {
        private Optional<String> value(Map<String, String> environment) {
            return variable(environment, name)
                    .filter(value -> value.startsWith(prefix))
                    .map(value -> value.substring(prefix.length()));
        }
    }

    private static CiSystem of(String marker, String tags, String branches, String runNumber) {
        return new CiSystem(marker, variables(tags), variables(branches), runNumber);
    }

    private static List<Variable> variables(String names) {
        List<Variable> variables = new ArrayList<>();
        for (String each : names.split(",", -1)) {
            String[] parts = each.split("=", 2);
            variables.add(new Variable(parts[0], parts.length == 1 ? "" : parts[1]));
        }
        return variables;
    }

    static Optional<String> variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    boolean runs(Map<String, String> environment) {
        return variable(environment, marker).isPresent();
    }

    Optional<String> tag(Map<String, String> environment) {
        return first(tags, environment);
    }

    /** Several systems name the tag as the branch too. */
    Optional<String> branch(Map<String, String> environment) {
        return first(branches, environment).filter(name -> !tag(environment).equals(Optional.of(name)));
    }

    Optional<String> runNumber(Map<String, String> environment) {
        return variable(environment, runNumber);
    }

    private static Optional<String> first(List<Variable> variables, Map<String, String> environment) {
        return variables.stream()
                .flatMap(variable -> variable.value(environment).stream())
                .findFirst();
    }
}
