package com.plexichat.release.metadata;

import java.util.Map;
import java.util.Optional;

/** What GitHub Actions says of the run in its variables; all empty at a desk. */
public record CiEnvironment(
        Optional<String> tag,
        Optional<String> branch,
        Optional<String> runNumber,
        Optional<String> repository,
        Optional<String> apiAddress,
        Optional<String> webAddress,
        Optional<String> sourceDateEpoch,
        boolean runs) {

    public static CiEnvironment from(Map<String, String> variables) {
        Optional<String> refName = variable(variables, "GITHUB_REF_NAME");
        boolean isTag = "tag".equals(variables.get("GITHUB_REF_TYPE"));
        return new CiEnvironment(
                isTag ? refName : Optional.empty(),
                variable(variables, "GITHUB_HEAD_REF").or(() -> isTag ? Optional.empty() : refName),
                variable(variables, "GITHUB_RUN_NUMBER"),
                variable(variables, "GITHUB_REPOSITORY"),
                variable(variables, "GITHUB_API_URL"),
                variable(variables, "GITHUB_SERVER_URL"),
                variable(variables, "SOURCE_DATE_EPOCH"),
                "true".equals(variables.get("CI")));
    }

    private static Optional<String> variable(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
