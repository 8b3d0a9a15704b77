package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.RepositoryName;
import com.plexichat.release.localforge.state.TagRuleset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for tags: a list names them, each by itself tells what it says. */
final class RulesetEndpoints {
    private final Links links;

    RulesetEndpoints(Links links) {
        this.links = links;
    }

    Answer list(Request request) {
        boolean tags = List.of(request.call()
                        .parameters()
                        .getOrDefault("targets", "tag")
                        .split(",", -1))
                .contains("tag");
        List<TagRuleset> shown = tags ? request.repository().tagRulesets() : List.of();
        return Page.of(request, links)
                .answer(shown, each -> head(request.repository().name(), each).map());
    }

    Answer get(Request request) {
        long id = request.id("ruleset_id");
        TagRuleset ruleset = request.repository().tagRulesets().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NothingThere("ruleset " + id));
        Map<String, @Nullable Object> names = new JsonMap()
                .put("include", ruleset.include())
                .put("exclude", ruleset.exclude())
                .map();
        return Answer.json(
                200,
                head(request.repository().name(), ruleset)
                        .put("current_user_can_bypass", ruleset.bypass())
                        .put("conditions", Map.of("ref_name", names))
                        .put(
                                "rules",
                                ruleset.rules().stream()
                                        .map(type -> Map.of("type", type))
                                        .toList())
                        .map());
    }

    private JsonMap head(RepositoryName in, TagRuleset ruleset) {
        Map<String, String> address = Map.of("href", links.repository(in) + "/rulesets/" + ruleset.id());
        Map<String, String> page = Map.of("href", links.page(in) + "/rules/" + ruleset.id());
        return new JsonMap()
                .put("id", ruleset.id())
                .put("name", ruleset.name())
                .put("target", "tag")
                .put("source_type", "Repository")
                .put("source", in.toString())
                .put("enforcement", ruleset.enforcement())
                .put("node_id", "RRS_local" + ruleset.id())
                .put("_links", Map.of("self", address, "html", page));
    }
}
