package com.plexichat.release.http;

/** How often a request may be sent without harm (RFC 9110, 9.2). */
public enum Repeatability {
    /** It changes nothing. */
    SAFE,
    /** Sent twice, it does what it does when sent once. */
    IDEMPOTENT,
    /** Sent twice, it may act twice. */
    AMBIGUOUS;

    /** Judges by the method; one that is not known is ambiguous. */
    public static Repeatability of(HttpCall call) {
        return switch (call.method()) {
            case "GET", "HEAD", "OPTIONS" -> SAFE;
            case "PUT", "DELETE" -> IDEMPOTENT;
            default -> AMBIGUOUS;
        };
    }
}
