package com.plexichat.release.maven;

import com.plexichat.release.http.HttpProxy;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;

/** The active proxy of {@code settings.xml}, as Maven itself uses it. */
final class MavenProxy {
    private static final Pattern SEPARATOR = Pattern.compile("[|,]");

    private MavenProxy() {}

    /** @param decrypted gives the proxy back with its password readable */
    static Optional<HttpProxy> of(Settings settings, UnaryOperator<Proxy> decrypted) {
        return Optional.ofNullable(settings.getActiveProxy()).map(decrypted).map(MavenProxy::from);
    }

    private static HttpProxy from(Proxy proxy) {
        List<String> direct = Optional.ofNullable(proxy.getNonProxyHosts()).stream()
                .flatMap(SEPARATOR::splitAsStream)
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
        Optional<HttpProxy.Login> login = Optional.ofNullable(proxy.getUsername())
                .filter(user -> !user.isEmpty())
                .map(user -> new HttpProxy.Login(
                        user, Optional.ofNullable(proxy.getPassword()).orElse("")));
        return new HttpProxy(proxy.getHost(), proxy.getPort(), direct, login);
    }
}
