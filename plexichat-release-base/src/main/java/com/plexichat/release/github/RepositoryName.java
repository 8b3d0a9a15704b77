package com.plexichat.release.github;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code owner/name} of a repository. */
public record RepositoryName(String owner, String name) {
    static final String PART = "[0-9A-Za-z._-]+";
    private static final Pattern FORM = Pattern.compile("(?<owner>" + PART + ")/(?<name>" + PART + ")");

    /**
     * @param where the setting that holds the text
     * @throws ReleaseException if the text is not {@code owner/name}
     */
    public static RepositoryName parse(String text, String where) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID, "\"" + text + "\" is not a repository", where, "write owner/name"));
        }
        return new RepositoryName(parts.group("owner"), parts.group("name"));
    }

    /** The repository that a git remote's address names; empty for a path and other addresses without a server. */
    public static Optional<RepositoryName> ofRemote(String address) {
        return GitRemote.parse(address).map(GitRemote::repository);
    }

    @Override
    public String toString() {
        return owner + "/" + name;
    }
}
