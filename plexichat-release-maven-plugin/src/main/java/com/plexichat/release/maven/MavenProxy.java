package com.plexichat.release.maven;

import com.plexichat.release.http.HttpProxy;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;

/** The first active proxy of {@code settings.xml}, whatever protocol it is for. */
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
        try {
            return new HttpProxy(proxy.getHost(), proxy.getPort(), direct, login);
        } catch (IllegalArgumentException unusable) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "the proxy cannot be used: " + unusable.getMessage(),
                    "settings.xml, proxy \"" + proxy.getId() + "\"",
                    "mend its host, port or login"));
        }
    }
}
