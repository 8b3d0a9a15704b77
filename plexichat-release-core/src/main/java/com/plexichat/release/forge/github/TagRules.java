package com.plexichat.release.forge.github;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the repository's rulesets for one that forbids making a tag (GitHub's guide "About rulesets"). */
final class TagRules {
    private static final String ALL = "~ALL";
    private static final Set<String> PASSED_BY = Set.of("always", "exempt");

    private final GitHubHttp http;
    private final String path;

    TagRules(GitHubHttp http, String repositoryPath) {
        this.http = http;
        this.path = repositoryPath + "/rulesets";
    }

    /**
     * The name of a rule by which the token may not make the tag. Servers without rulesets have none; GitHub answers 403
     * for a private repository whose plan has none, which says nothing about the token.
     */
    Optional<String> forbidding(String tag) {
        try {
            return firstForbidding(tag);
        } catch (ReleaseException refused) {
            if (refused.problems().stream().allMatch(problem -> problem.code() == ProblemCode.TOKEN_REFUSED)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Optional<String> firstForbidding(String tag) {
        List<Long> active = http.find(
                        path + "?targets=tag&per_page=100",
                        answer -> Json.parseList(answer.body(), "the list of rulesets", each -> each).stream()
                                .filter(ruleset -> ruleset.string("enforcement").equals("active"))
                                .map(ruleset -> ruleset.number("id"))
                                .toList())
                .orElse(List.of());
        return active.stream()
                .flatMap(id ->
                        http.find(path + "/" + id, answer -> Json.parseObject(answer.body(), "the ruleset")).stream())
                .filter(ruleset -> forbids(ruleset, "refs/tags/" + tag))
                .map(ruleset -> ruleset.string("name"))
                .findFirst();
    }

    private static boolean forbids(JsonObject ruleset, String ref) {
        boolean creation = ruleset.list("rules", rule -> rule.string("type")).contains("creation");
        boolean bypassed = ruleset.optionalString("current_user_can_bypass")
                .filter(PASSED_BY::contains)
                .isPresent();
        // A ruleset without conditions on names is not about this tag.
        return creation
                && !bypassed
                && ruleset.asMap().get("conditions") instanceof Map<?, ?> conditions
                && conditions.get("ref_name") instanceof Map<?, ?> names
                && matches(names.get("include"), ref)
                && !matches(names.get("exclude"), ref);
    }

    private static boolean matches(@Nullable Object list, String ref) {
        return list instanceof List<?> patterns
                && patterns.stream().map(String::valueOf).anyMatch(pattern -> matches(pattern, ref));
    }

    private static boolean matches(String pattern, String ref) {
        return pattern.equals(ALL)
                || FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(ref));
    }
}
