package com.plexichat.release.component;

import com.plexichat.release.component.ComponentHash.Algorithm;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Digests in the form of Subresource Integrity, as npm and its kin write them: {@code sha512-} and Base64. */
final class Integrity {
    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "sha1", Algorithm.SHA_1,
            "sha256", Algorithm.SHA_256,
            "sha384", Algorithm.SHA_384,
            "sha512", Algorithm.SHA_512);

    private Integrity() {}

    /** All that are whole; the others are of no use to anybody. */
    static List<ComponentHash> hashes(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(Integrity::hash)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ComponentHash> hash(String text) {
        // What follows a question mark are options, of which none is defined.
        String[] parts = text.split("\\?", 2)[0].split("-", 2);
        Algorithm algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            return Optional.empty();
        }
        try {
            String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(parts[1]));
            return Optional.of(new ComponentHash(algorithm, hex));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
