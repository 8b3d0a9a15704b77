package com.plexichat.release.localforge.state;

import java.util.Locale;
import java.util.regex.Pattern;

/** Owner and name of a repository, as in {@code plexichat/plexichat-sample}. */
public record RepositoryName(String owner, String name) {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]+");

    public RepositoryName {
        if (!PART.matcher(owner).matches() || !PART.matcher(name).matches()) {
            throw new IllegalArgumentException("not a repository: " + owner + "/" + name);
        }
    }

    /** @throws IllegalArgumentException if the text is not {@code owner/name} */
    public static RepositoryName parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not owner/name: " + text);
        }
        return new RepositoryName(text.substring(0, slash), text.substring(slash + 1));
    }

    /** What two spellings of one repository share: GitHub ignores the case of both parts. */
    public String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return owner + "/" + name;
    }
}
