package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Call;
import java.util.List;

/** The version of the interface a client asks for; one that GitHub does not have is refused. */
final class ApiVersion {
    private static final String HEADER = "X-GitHub-Api-Version";
    private static final String DEFAULT = "2022-11-28";
    private static final List<String> KNOWN = List.of(DEFAULT, "2026-03-10");

    private ApiVersion() {}

    static void check(Call call) {
        if (!KNOWN.contains(selected(call))) {
            throw new Refusal(Errors.plain(400, "\"" + selected(call) + "\" is not a supported API version."));
        }
    }

    static String selected(Call call) {
        return call.header(HEADER).orElse(DEFAULT);
    }
}
