package com.plexichat.release.manifest;

/** The full id of a git commit, SHA-1 or SHA-256. */
public record CommitId(String hex) {
    private static final int SHA1_DIGITS = 40;
    private static final int SHA256_DIGITS = 64;

    public CommitId {
        if ((hex.length() != SHA1_DIGITS && hex.length() != SHA256_DIGITS) || !isHex(hex)) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a full commit id");
        }
    }

    /** A loop, since a repository may have tens of thousands of tags to read. */
    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The first eight digits, for people. */
    public String brief() {
        return hex.substring(0, 8);
    }

    /** By hand, as the hash below it: what a record gets is made when it is first asked for, which takes long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CommitId id && hex.equals(id.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return hex;
    }
}
