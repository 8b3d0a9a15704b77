package com.plexichat.release.manifest;

import java.util.Locale;

/** What a published file is for, and the type that it is served with. */
public enum AssetRole {
    PACKAGE("application/gzip"),
    CHECKSUM("text/plain"),
    MANIFEST("text/plain"),
    SBOM_JSON("application/vnd.cyclonedx+json"),
    SBOM_XML("application/vnd.cyclonedx+xml"),
    /** What the product has of others, and by which licences. */
    THIRD_PARTY("text/plain"),
    /** The notes with every entry, where those of the release have not all. */
    FULL_NOTES("text/markdown"),
    /** A file that the project adds; the only role that any number of assets may have. */
    EXTRA("application/octet-stream"),
    RECORD("application/json");

    private final String mediaType;

    AssetRole(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** True for the files that each package has of its own. */
    public boolean isOfPackage() {
        return this == PACKAGE || this == CHECKSUM || this == MANIFEST;
    }

    /** True for what names the archives of the release: the bills of materials, the licences and the notes. */
    boolean describesPackages() {
        return this == SBOM_JSON || this == SBOM_XML || this == THIRD_PARTY || this == FULL_NOTES;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AssetRole parse(String text) {
        for (AssetRole role : values()) {
            if (role.text().equals(text)) {
                return role;
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a role of an asset");
    }
}
