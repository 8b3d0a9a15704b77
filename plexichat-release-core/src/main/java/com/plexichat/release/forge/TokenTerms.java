package com.plexichat.release.forge;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a server tells of the token that it is asked with.
 *
 * @param expiry when it ends
 * @param scopes what a token of GitHub's classic kind may do; empty for all others
 */
public record TokenTerms(Optional<Instant> expiry, Optional<Set<String>> scopes) {
    public static final TokenTerms UNKNOWN = new TokenTerms(Optional.empty(), Optional.empty());

    public TokenTerms {
        scopes = scopes.map(Set::copyOf);
    }

    /** Whether the scopes let it write releases; empty where it has none of them. */
    public Optional<Boolean> allowsWriting(boolean hidden) {
        return scopes.map(all -> all.contains("repo") || (!hidden && all.contains("public_repo")));
    }
}
