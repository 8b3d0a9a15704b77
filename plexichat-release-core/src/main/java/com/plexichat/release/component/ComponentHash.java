package com.plexichat.release.component;

import java.util.regex.Pattern;

/**
 * A digest that somebody published of a component.
 *
 * @param hex in lower case
 */
public record ComponentHash(Algorithm algorithm, String hex) implements Comparable<ComponentHash> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    /** Those that CycloneDX 1.6 has and that ecosystems use. */
    public enum Algorithm {
        SHA_1("SHA-1", 40),
        SHA_256("SHA-256", 64),
        SHA_384("SHA-384", 96),
        SHA_512("SHA-512", 128);

        private final String text;
        private final int digits;

        Algorithm(String text, int digits) {
            this.text = text;
            this.digits = digits;
        }

        public String text() {
            return text;
        }
    }

    public ComponentHash {
        if (hex.length() != algorithm.digits || !HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is no " + algorithm.text());
        }
    }

    @Override
    public int compareTo(ComponentHash other) {
        int byAlgorithm = algorithm.compareTo(other.algorithm);
        return byAlgorithm == 0 ? hex.compareTo(other.hex) : byAlgorithm;
    }
}
