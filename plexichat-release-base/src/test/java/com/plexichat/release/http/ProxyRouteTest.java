package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProxyRouteTest {
    private static final HttpProxy PROXY = new HttpProxy(
            "proxy.invalid",
            3128,
            List.of("*.Example.org", "intern", "10.*"),
            Optional.of(new HttpProxy.Login("user", "pass:wörd")));

    private final ProxyRoute route = ProxyRoute.through(PROXY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost",
                "a.localhost",
                "127.0.0.1",
                "127.8.9.10",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "a.example.org",
                "A.B.EXAMPLE.ORG",
                "intern",
                "10.1.2.3"
            })
    void theseAreAskedDirectly(String host) {
        URI address = URI.create("http://" + host + ":80/path");

        assertThat(route.select(address)).containsExactly(Proxy.NO_PROXY);
        assertThat(route.authorization(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.github.com",
                "example.org",
                "aexample.org",
                "intern.com",
                "a.intern",
                "localhost.com",
                "128.0.0.1",
                "[::2]",
                "110.1.2.3"
            })
    void theseAreAskedThroughTheProxy(String host) {
        URI address = URI.create("https://" + host + "/path");

        assertThat(route.select(address))
                .containsExactly(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.invalid", 3128)));
        assertThat(route.authorization(address)).contains("Basic dXNlcjpwYXNzOnfDtnJk");
    }

    @Test
    void loopbackIsAskedDirectlyWhateverTheJvmSays() {
        assertThat(ProxyRoute.ofTheJvm().select(URI.create("http://127.0.0.1/")))
                .containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void aLoginDoesNotTellItsPassword() {
        assertThat(PROXY.toString()).contains("user").doesNotContain("pass");
    }

    @Test
    void aProxyHasAHostAndAPort() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpProxy(" ", 80, List.of(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpProxy("host", 0, List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpProxy("host", 65_536, List.of(), Optional.empty()));
    }
}
