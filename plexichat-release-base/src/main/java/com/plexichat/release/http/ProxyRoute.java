package com.plexichat.release.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way to an address: through a proxy or not, and what the proxy is told about who asks. */
final class ProxyRoute extends ProxySelector {
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);
    private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(\\.[0-9]{1,3}){3}");

    private final @Nullable ProxySelector others;
    private final List<Pattern> direct;
    private final Optional<HttpProxy.Login> login;

    private ProxyRoute(@Nullable ProxySelector others, List<Pattern> direct, Optional<HttpProxy.Login> login) {
        this.others = others;
        this.direct = direct;
        this.login = login;
    }

    static ProxyRoute through(HttpProxy proxy) {
        return new ProxyRoute(
                ProxySelector.of(InetSocketAddress.createUnresolved(proxy.host(), proxy.port())),
                proxy.nonProxyHosts().stream().map(ProxyRoute::pattern).toList(),
                proxy.login());
    }

    static ProxyRoute ofTheJvm() {
        return new ProxyRoute(ProxySelector.getDefault(), List.of(), Optional.empty());
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean straight = others == null
                || isLoopback(host)
                || direct.stream().anyMatch(pattern -> pattern.matcher(host).matches());
        return others == null || straight ? DIRECT : others.select(address);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException cause) {
        if (others != null) {
            others.connectFailed(address, proxy, cause);
        }
    }

    /**
     * The header for the proxy on the way to this address. It is not left to an authenticator, since the JDK's client
     * then takes a server's 401 without {@code WWW-Authenticate} for an error of the protocol.
     */
    Optional<String> authorization(URI address) {
        return login.filter(any -> !select(address).equals(DIRECT)).map(ProxyRoute::basic);
    }

    private static String basic(HttpProxy.Login login) {
        byte[] pair = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Judges by the name alone: behind a proxy a name may not be known here. */
    static boolean isLoopback(String host) {
        if (host.startsWith("[")) {
            return isLoopbackLiteral(host);
        }
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || LOOPBACK_IPV4.matcher(host).matches();
    }

    private static boolean isLoopbackLiteral(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException malformed) {
            return false;
        }
    }

    private static Pattern pattern(String hosts) {
        return Pattern.compile(Arrays.stream(hosts.toLowerCase(Locale.ROOT).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
