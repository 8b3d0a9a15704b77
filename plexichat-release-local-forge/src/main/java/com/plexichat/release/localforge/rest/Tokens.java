package com.plexichat.release.localforge.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two tokens the forge knows; any other is refused, also where none would be needed. */
public record Tokens(String write, String read) {
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
}
