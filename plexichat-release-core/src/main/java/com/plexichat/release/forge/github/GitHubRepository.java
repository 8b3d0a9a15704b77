package com.plexichat.release.forge.github;

import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.HostedRepository;
import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.forge.RequestLimit;
import com.plexichat.release.forge.TokenTerms;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What GitHub says of a repository, and in its headers of the token and the time. */
public final class GitHubRepository implements HostedRepository {
    /** As in {@code 2026-11-20 12:00:00 UTC}; some servers write the offset instead. */
    private static final DateTimeFormatter EXPIRY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss [zzz][xx]", Locale.ROOT);

    private final GitHubHttp http;
    private final String path;

    public GitHubRepository(ForgeAccess access, HttpTransport transport) {
        this.http = new GitHubHttp(access, transport);
        this.path = "/repos/" + access.repository();
    }

    @Override
    public RemoteRepository read() {
        return http.get(path, answer -> {
            JsonObject json = Json.parseObject(answer.body(), "the repository");
            return new RemoteRepository(
                    json.string("full_name"),
                    json.boolOrFalse("private"),
                    json.boolOrFalse("archived"),
                    json.boolOrFalse("disabled"),
                    json.optionalObject("permissions").map(rights -> rights.boolOrFalse("push")),
                    new TokenTerms(
                            time(answer, "github-authentication-token-expiration", EXPIRY),
                            answer.header("X-OAuth-Scopes").map(GitHubRepository::scopes)),
                    time(answer, "Date", DateTimeFormatter.RFC_1123_DATE_TIME));
        });
    }

    private static Set<String> scopes(String header) {
        return Stream.of(header.split(","))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A time in another form is as good as none: nothing depends on it. */
    private static Optional<Instant> time(HttpAnswer answer, String header, DateTimeFormatter form) {
        try {
            return answer.header(header)
                    .map(text -> ZonedDateTime.parse(text, form).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<RequestLimit> limit() {
        return http.find("/rate_limit", answer -> {
            JsonObject core = Json.parseObject(answer.body(), "the limits")
                    .object("resources")
                    .object("core");
            return new RequestLimit(
                    core.number("limit"), core.number("remaining"), Instant.ofEpochSecond(core.number("reset")));
        });
    }

    @Override
    public boolean immutableReleases() {
        return http.findIfAllowed(
                        path + "/immutable-releases",
                        answer -> Json.parseObject(answer.body(), "the setting of immutable releases")
                                .boolOrFalse("enabled"))
                .orElse(false);
    }
}
