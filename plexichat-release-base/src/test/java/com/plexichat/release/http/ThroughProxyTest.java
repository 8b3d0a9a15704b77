package com.plexichat.release.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.time.SystemClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ThroughProxyTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Map<String, String> HEADERS = Map.of("Authorization", "Bearer token");

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private ServerSocket proxy;

    @BeforeEach
    void listen() throws IOException {
        proxy = new ServerSocket(0, 1, LOOPBACK);
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        thread.shutdownNow();
    }

    @Test
    void aRequestIsSentToTheProxyWithItsLogin() throws Exception {
        CompletableFuture<List<String>> head = proxyAnswers("HTTP/1.1 200 OK");

        HttpAnswer answer = exchange("http://api.example.invalid/repos?page=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(head.get())
                .startsWith("GET http://api.example.invalid/repos?page=1 HTTP/1.1")
                .contains("Authorization: Bearer token", "Proxy-Authorization: Basic dXNlcjpwYXNz");
    }

    @Test
    void anEncryptedRequestAsksForATunnelAndTheProxySeesNoToken() throws Exception {
        CompletableFuture<List<String>> head = proxyAnswers("HTTP/1.1 407 Proxy Authentication Required");

        HttpAnswer answer = exchange("https://api.example.invalid/repos");

        assertThat(answer.status()).isEqualTo(407);
        assertThat(head.get())
                .startsWith("CONNECT api.example.invalid:443 HTTP/1.1")
                .noneMatch(line -> line.contains("token"));
    }

    private HttpAnswer exchange(String address) throws IOException {
        HttpProxy settings = new HttpProxy(
                LOOPBACK.getHostAddress(),
                proxy.getLocalPort(),
                List.of(),
                Optional.of(new HttpProxy.Login("user", "pass")));
        return new JdkHttpTransport(new SystemClock(), Optional.of(settings))
                .exchange(new HttpCall("GET", URI.create(address), HEADERS, HttpBody.NONE));
    }

    /** The lines of the one request that arrives. */
    private CompletableFuture<List<String>> proxyAnswers(String status) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Socket client = proxy.accept();
                            BufferedReader reader =
                                    new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1))) {
                        List<String> lines = new ArrayList<>();
                        for (String line = reader.readLine();
                                line != null && !line.isEmpty();
                                line = reader.readLine()) {
                            lines.add(line);
                        }
                        String answer = status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                        client.getOutputStream().write(answer.getBytes(ISO_8859_1));
                        return lines;
                    } catch (IOException broken) {
                        throw new CompletionException(broken);
                    }
                },
                thread);
    }
}
