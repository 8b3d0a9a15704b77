package com.plexichat.release.component;

/**
 * Why a component is said to be there.
 *
 * @param location in the package, with the folder at its top; of a jar in a jar {@code lib/a.jar!/b.jar}
 * @param reader the {@link ComponentReader#name name} of who found it
 */
public record Evidence(String location, String reader, Technique technique) {
    /** How a reader knows, in the terms of CycloneDX 1.6 ({@code evidence.identity.methods.technique}). */
    public enum Technique {
        MANIFEST_ANALYSIS,
        BINARY_ANALYSIS,
        HASH_COMPARISON,
        FILENAME
    }

    public Evidence {
        if (location.isBlank() || reader.isBlank()) {
            throw new IllegalArgumentException("something was found somewhere, by somebody");
        }
    }
}
