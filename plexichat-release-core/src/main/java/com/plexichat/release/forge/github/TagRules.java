package com.plexichat.release.forge.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.ref.RefPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the repository's rulesets for one that forbids making a tag (GitHub's guide "About rulesets"). */
final class TagRules {
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
        List<Long> active = http.findIfAllowed(
                        path + "?targets=tag&per_page=100",
                        answer -> Json.parseList(answer.body(), "the list of rulesets", each -> each).stream()
                                .filter(ruleset -> ruleset.string("enforcement").equals("active"))
                                .map(ruleset -> ruleset.number("id"))
                                .toList())
                .orElse(List.of());
        return active.stream()
                .flatMap(id -> http.findIfAllowed(path + "/" + id, answer -> nameIfForbidding(answer, tag)).stream())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> nameIfForbidding(HttpAnswer answer, String tag) {
        JsonObject ruleset = Json.parseObject(answer.body(), "the ruleset");
        return forbids(ruleset, "refs/tags/" + tag) ? Optional.of(ruleset.string("name")) : Optional.empty();
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
                && patterns.stream()
                        .map(pattern -> new RefPattern(String.valueOf(pattern)))
                        .anyMatch(pattern -> pattern.fits(ref));
    }
}
