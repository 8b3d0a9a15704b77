package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.GitObject;
import com.plexichat.release.localforge.state.GitRef;
import com.plexichat.release.localforge.state.RepositoryName;
import com.plexichat.release.localforge.state.TagObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of refs and annotated tags ({@code git-ref}, {@code git-tag}). */
final class GitView {
    private final Links links;

    GitView(Links links) {
        this.links = links;
    }

    Map<String, @Nullable Object> ref(RepositoryName in, GitRef ref) {
        byte[] name = ref.name().getBytes(StandardCharsets.UTF_8);
        return new JsonMap()
                .put("ref", ref.name())
                .put("node_id", "REF_" + Base64.getUrlEncoder().withoutPadding().encodeToString(name))
                .put(
                        "url",
                        links.repository(in) + "/git/"
                                + Links.encoded(ref.name()).replace("%2F", "/"))
                .put("object", object(in, ref.object()))
                .map();
    }

    Map<String, @Nullable Object> tag(RepositoryName in, TagObject tag) {
        return new JsonMap()
                .put("node_id", "TA_" + tag.sha())
                .put("sha", tag.sha())
                .put("url", links.repository(in) + "/git/tags/" + tag.sha())
                .put(
                        "tagger",
                        Map.of(
                                "name",
                                "local-forge",
                                "email",
                                "local-forge@localhost",
                                "date",
                                tag.taggedAt().toString()))
                .put("object", object(in, tag.target()))
                .put("tag", tag.tag())
                .put("message", tag.message())
                .put("verification", unsigned())
                .map();
    }

    private Map<String, @Nullable Object> object(RepositoryName in, GitObject object) {
        String type = object.type().name().toLowerCase(Locale.ROOT);
        return new JsonMap()
                .put("sha", object.sha())
                .put("type", type)
                .put("url", links.repository(in) + "/git/" + type + "s/" + object.sha())
                .map();
    }

    private static Map<String, @Nullable Object> unsigned() {
        return new JsonMap()
                .put("verified", false)
                .put("reason", "unsigned")
                .put("signature", null)
                .put("payload", null)
                .put("verified_at", null)
                .map();
    }
}
