package com.plexichat.release.metadata;

import static com.plexichat.release.metadata.CiSystem.variable;

import java.util.Map;
import java.util.Optional;

/**
 * What the variables of a CI system say of the run; all empty at a desk.
 *
 * @param tag that was pushed
 * @param repository {@code owner/name} on GitHub
 * @param apiAddress of GitHub
 * @param webAddress of GitHub
 * @param runs whether this is a run of a CI system at all
 */
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
        Optional<CiSystem> other = refName.isPresent()
                ? Optional.empty()
                : CiSystem.OTHERS.stream()
                        .filter(system -> system.runs(variables))
                        .findFirst();
        return new CiEnvironment(
                refName.filter(name -> isTag).or(() -> other.flatMap(system -> system.tag(variables))),
                variable(variables, "GITHUB_HEAD_REF")
                        .or(() -> refName.filter(name -> !isTag))
                        .or(() -> other.flatMap(system -> system.branch(variables))),
                variable(variables, "GITHUB_RUN_NUMBER").or(() -> other.flatMap(system -> system.runNumber(variables))),
                variable(variables, "GITHUB_REPOSITORY"),
                variable(variables, "GITHUB_API_URL"),
                variable(variables, "GITHUB_SERVER_URL"),
                variable(variables, "SOURCE_DATE_EPOCH"),
                "true".equals(variables.get("CI")) || refName.isPresent() || other.isPresent());
    }
}
