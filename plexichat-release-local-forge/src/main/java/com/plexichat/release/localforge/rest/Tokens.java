package com.plexichat.release.localforge.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tokens the forge knows; any other is refused, also where none would be needed.
 *
 * @param workflows one that may write and change workflows, which {@code write} may not, as GITHUB_TOKEN
 * @param expiry when they end, which answers tell; they are taken after it as well
 * @param ofReader whether the second is of a user who may only read, instead of one who may write and lent it less
 * @param scopes what classic tokens may do, which answers tell; empty for tokens of another kind
 */
public record Tokens(
        String write,
        String read,
        Optional<String> workflows,
        Optional<Instant> expiry,
        boolean ofReader,
        Optional<List<String>> scopes) {
    public static final Tokens DEFAULT =
            new Tokens("local-token", "local-read-token", Optional.empty(), Optional.empty(), false, Optional.empty());

    /** As in {@code 2026-11-20 12:00:00 UTC}. */
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Pattern HEADER = Pattern.compile("(?:Bearer|token) +(\\S+)", Pattern.CASE_INSENSITIVE);

    public Tokens {
        List<String> all =
                Stream.concat(Stream.of(write, read), workflows.stream()).toList();
        if (all.stream().anyMatch(String::isBlank) || Set.copyOf(all).size() < all.size()) {
            throw new IllegalArgumentException("the tokens have to differ");
        }
    }

    Access access(Optional<String> authorization) {
        if (authorization.isEmpty()) {
            return Access.ANONYMOUS;
        }
        Matcher token = HEADER.matcher(authorization.get().strip());
        if (token.matches() && token.group(1).equals(write)) {
            return Access.WRITE;
        }
        if (token.matches() && token.group(1).equals(read)) {
            return ofReader ? Access.READ : Access.READ_OF_WRITER;
        }
        if (token.matches() && workflows.equals(Optional.of(token.group(1)))) {
            return Access.WORKFLOWS;
        }
        throw new Refusal(Errors.plain(401, "Bad credentials"));
    }

    /** What an answer says of the token that came with the call. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        expiry.ifPresent(time -> headers.put("github-authentication-token-expiration", EXPIRY.format(time)));
        scopes.ifPresent(all -> headers.put("X-OAuth-Scopes", String.join(", ", all)));
        return headers;
    }

    public Tokens withWrite(String token) {
        return new Tokens(token, read, workflows, expiry, ofReader, scopes);
    }

    public Tokens withRead(String token) {
        return new Tokens(write, token, workflows, expiry, ofReader, scopes);
    }

    public Tokens withWorkflows(String token) {
        return new Tokens(write, read, Optional.of(token), expiry, ofReader, scopes);
    }

    public Tokens ending(Instant time) {
        return new Tokens(write, read, workflows, Optional.of(time), ofReader, scopes);
    }

    public Tokens withReadOfReader() {
        return new Tokens(write, read, workflows, expiry, true, scopes);
    }

    public Tokens withScopes(String... all) {
        return new Tokens(write, read, workflows, expiry, ofReader, Optional.of(List.of(all)));
    }
}
