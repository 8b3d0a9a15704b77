package com.plexichat.release.localforge.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of an account ({@code simple-user}); all accounts of the forge differ in the name only. */
final class UserView {
    /** What follows the account's address in the field named before the equals sign. */
    private static final List<String> ADDRESSES = List.of(
            "followers=/followers",
            "following=/following{/other_user}",
            "gists=/gists{/gist_id}",
            "starred=/starred{/owner}{/repo}",
            "subscriptions=/subscriptions",
            "organizations=/orgs",
            "repos=/repos",
            "events=/events{/privacy}",
            "received_events=/received_events");

    private final Sites sites;

    UserView(Sites sites) {
        this.sites = sites;
    }

    Map<String, @Nullable Object> of(String login) {
        String url = sites.api() + "/users/" + login;
        JsonMap user = new JsonMap()
                .put("login", login)
                .put("id", 1)
                .put("node_id", "U_local1")
                .put("avatar_url", sites.web() + "/avatars/" + login)
                .put("gravatar_id", "")
                .put("url", url)
                .put("html_url", sites.web() + "/" + login);
        for (String each : ADDRESSES) {
            int equals = each.indexOf('=');
            user.put(each.substring(0, equals) + "_url", url + each.substring(equals + 1));
        }
        return user.put("type", "User").put("site_admin", false).map();
    }

    /** The account that every token of the forge belongs to. */
    Map<String, @Nullable Object> tokenHolder() {
        return of("local-forge");
    }
}
