package com.plexichat.release.localforge.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two tokens the forge knows; any other is refused, also where none would be needed.
 *
 * @param expiry when they end, which answers tell; they are taken after it as well
 */
public record Tokens(String write, String read, Optional<Instant> expiry) {
    /** As in {@code 2026-11-20 12:00:00 UTC}. */
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Pattern HEADER = Pattern.compile("(?:Bearer|token) +(\\S+)", Pattern.CASE_INSENSITIVE);

    public Tokens {
        if (write.isBlank() || read.isBlank() || write.equals(read)) {
            throw new IllegalArgumentException("two different tokens are needed");
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
            return Access.READ;
        }
        throw new Refusal(Errors.plain(401, "Bad credentials"));
    }

    /** What an answer says of the token that came with the call. */
    Map<String, String> headers() {
        return expiry.map(time -> Map.of("github-authentication-token-expiration", EXPIRY.format(time)))
                .orElse(Map.of());
    }
}
