package com.plexichat.release.github;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a GitHub-compatible API: github.com's, or {@code https://host/api/v3} of an Enterprise Server.
 *
 * @param api without a slash at the end
 */
public record GitHubServer(URI api) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * @param where the setting that holds the address
     * @throws ReleaseException if the address is not one, or would carry a token in the clear
     */
    public static GitHubServer parse(String address, String where) {
        try {
            URI api = URI.create(address.replaceAll("/+$", ""));
            if (api.getHost() == null || !keepsSecrets(api) || api.getUserInfo() != null) {
                throw unsafe(address, where);
            }
            return new GitHubServer(api);
        } catch (IllegalArgumentException malformed) {
            throw unsafe(address, where);
        }
    }

    private static boolean keepsSecrets(URI api) {
        return switch (String.valueOf(api.getScheme())) {
            case "https" -> true;
            case "http" -> LOOPBACK.contains(api.getHost());
            default -> false;
        };
    }

    private static ReleaseException unsafe(String address, String where) {
        return new ReleaseException(new Problem(
                ProblemCode.SERVER_ADDRESS_UNSAFE,
                "\"" + address.replaceFirst("//[^/]*@", "//***@") + "\" is not an address that a token may be sent to",
                where,
                "write https://host/path, or http:// for a server on this machine"));
    }

    /** The host that people see its repositories on; empty for a server on this machine, which may be any. */
    public Optional<String> webHost() {
        String host = api.getHost();
        if (LOOPBACK.contains(host)) {
            return Optional.empty();
        }
        // https://api.github.com and https://api.NAME.ghe.com have the interface on a host of its own.
        return Optional.of(host.equals("api.github.com") || host.endsWith(".ghe.com") ? withoutApi(host) : host);
    }

    private static String withoutApi(String host) {
        return host.startsWith("api.") ? host.substring("api.".length()) : host;
    }

    public URI resolve(String path) {
        return URI.create(api + path);
    }

    /**
     * True if an address that the server named belongs to it: its own host, or the host that github.com keeps for
     * uploads. The token is sent nowhere else.
     */
    public boolean owns(URI address) {
        String authority = String.valueOf(address.getAuthority());
        boolean uploadHost = "api.github.com".equals(api.getAuthority()) && "uploads.github.com".equals(authority);
        return String.valueOf(api.getScheme()).equals(address.getScheme())
                && (authority.equals(api.getAuthority()) || uploadHost);
    }
}
