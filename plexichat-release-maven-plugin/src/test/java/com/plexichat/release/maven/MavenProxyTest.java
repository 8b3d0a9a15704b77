package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.http.HttpProxy;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;

final class MavenProxyTest {
    private final Settings settings = new Settings();
    private final Proxy proxy = new Proxy();

    private Optional<HttpProxy> found() {
        return MavenProxy.of(settings, given -> given);
    }

    @Test
    void theActiveProxyIsTakenWithItsExceptionsAndItsLogin() {
        proxy.setHost("proxy.example.org");
        proxy.setPort(3128);
        proxy.setNonProxyHosts("localhost|*.example.org, 10.*");
        proxy.setUsername("user");
        proxy.setPassword("secret");
        settings.addProxy(proxy);

        assertThat(found())
                .contains(new HttpProxy(
                        "proxy.example.org",
                        3128,
                        List.of("localhost", "*.example.org", "10.*"),
                        Optional.of(new HttpProxy.Login("user", "secret"))));
    }

    @Test
    void anInactiveProxyIsNone() {
        proxy.setHost("proxy.example.org");
        proxy.setActive(false);
        settings.addProxy(proxy);

        assertThat(found()).isEmpty();
    }
}
