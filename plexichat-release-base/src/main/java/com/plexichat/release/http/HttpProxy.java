package com.plexichat.release.http;

import java.util.List;
import java.util.Optional;

/**
 * The proxy that requests go through; those to a loopback address never do.
 *
 * @param nonProxyHosts hosts that are asked directly, in any case; {@code *} stands for any text, as in
 *     {@code *.example.org}
 * @param login sent with the first request. The JVM sends it through a tunnel (a proxied {@code https} address) only
 *     with {@code -Djdk.http.auth.tunneling.disabledSchemes=}; without, the proxy's 407 is the answer.
 */
public record HttpProxy(String host, int port, List<String> nonProxyHosts, Optional<Login> login) {
    public HttpProxy {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a proxy has a host and a port: " + host + ":" + port);
        }
        nonProxyHosts = List.copyOf(nonProxyHosts);
    }

    /** Who asks the proxy; its text does not tell the password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
