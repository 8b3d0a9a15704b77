package com.plexichat.release.forge;

/**
 * A token and where it was found.
 *
 * @param origin the variable or file, for people
 */
public record NamedToken(String origin, String text) {
    /** How GitHub begins the tokens of apps, that of GitHub Actions among them. */
    private static final String OF_AN_APP = "ghs_";

    /** True for a token that the server tells no user's rights of. */
    public boolean isOfApp() {
        return text.startsWith(OF_AN_APP);
    }

    /** Without the token itself. */
    @Override
    public String toString() {
        return "the token of " + origin;
    }
}
