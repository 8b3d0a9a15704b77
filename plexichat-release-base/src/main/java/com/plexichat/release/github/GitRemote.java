package com.plexichat.release.github;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a git remote names.
 *
 * @param host in small letters, as people write it in a browser
 */
public record GitRemote(String host, RepositoryName repository) {
    /** {@code https://host/owner/name.git}, {@code ssh://git@host/owner/name} or {@code git@host:owner/name.git}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?:https?|ssh|git)://(?:[^/@]*@)?(?<host>[^/:]+|\\[[^/]*\\])(?::\\d*)?/|[^/@]+@(?<scp>[^/:]+):)"
                    + "(?<owner>" + RepositoryName.PART + ")/(?<name>" + RepositoryName.PART + "?)(?:\\.git)?/?");

    /** Empty for a path and other addresses without a server. */
    public static Optional<GitRemote> parse(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = Optional.ofNullable(parts.group("host")).orElseGet(() -> parts.group("scp"));
        return Optional.of(new GitRemote(browsed(host), new RepositoryName(parts.group("owner"), parts.group("name"))));
    }

    /** GitHub takes ssh on a host of its own, too, for networks that let nothing else through. */
    private static String browsed(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.equals("ssh.github.com") ? "github.com" : small;
    }

    /** True if it may be on that host: a name without a dot may be anybody's alias in the settings of ssh. */
    public boolean mayBeOn(String other) {
        return host.equalsIgnoreCase(other) || !host.contains(".");
    }
}
