package com.plexichat.release.http;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Decides where a redirect leads, and what may be told there; pure. */
final class Redirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    /** The address that an answer sends on to; empty if it does not. */
    static Optional<String> target(HttpAnswer answer) {
        return STATUSES.contains(answer.status()) ? answer.header("Location") : Optional.empty();
    }

    /**
     * The same call at the address that a server named; without the token, for good, where that is another server.
     *
     * @throws UnfitAnswerException if the way there is open to others
     */
    static HttpCall follow(HttpCall call, String target) throws UnfitAnswerException {
        URI next = resolve(call.address(), target);
        if (!isSafe(next)) {
            throw new UnfitAnswerException("a redirect leads to " + next.getScheme() + "://" + next.getHost()
                    + ", where the way is open to others");
        }
        Map<String, String> headers = new HashMap<>(call.headers());
        if (!isSameServer(call.address(), next)) {
            headers.keySet().removeIf("Authorization"::equalsIgnoreCase);
        }
        return new HttpCall(call.method(), next, headers, call.body());
    }

    private static URI resolve(URI base, String target) throws UnfitAnswerException {
        try {
            return base.resolve(target);
        } catch (IllegalArgumentException malformed) {
            throw new UnfitAnswerException("a redirect leads to what is not an address");
        }
    }

    private static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && ProxyRoute.isLoopback(address.getHost()));
    }

    private static boolean isSameServer(URI one, URI other) {
        return Objects.equals(one.getScheme(), other.getScheme())
                && Objects.equals(one.getAuthority(), other.getAuthority());
    }
}
