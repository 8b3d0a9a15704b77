package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    @TempDir
    static Path home;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        Sources.copyTo(home);
        Files.createDirectories(home.resolve("client/deep"));
        Files.createDirectories(home.resolve("fonts"));
        Files.writeString(home.resolve("secret.txt"), "secret");
        Files.writeString(home.resolve("client/index.html"), "the page");
        Files.writeString(home.resolve("client/chat.css"), "the style");
        Files.writeString(home.resolve("client/deep/chat.js"), "the script");
        Files.writeString(home.resolve("client/a b.bin"), "bytes");
        Files.writeString(home.resolve("client/.hidden"), "secret");
        Files.createSymbolicLink(home.resolve("client/link.txt"), home.resolve("secret.txt"));
        Files.writeString(home.resolve("fonts/Some.woff2"), "the font");
        server = RunningServer.start(home, home.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                 | the page   | text/html; charset=utf-8",
                "/index.html       | the page   | text/html; charset=utf-8",
                "/chat.css         | the style  | text/css; charset=utf-8",
                "/deep/chat.js     | the script | text/javascript; charset=utf-8",
                "/a%20b.bin        | bytes      | application/octet-stream",
                "/fonts/Some.woff2 | the font   | font/woff2"
            })
    void aFileComesWithItsContentType(String path, String content, String type) throws Exception {
        HttpResponse<String> file = server.get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(content);
        assertThat(file.headers().firstValue("Content-Type")).contains(type);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/deep/../../secret.txt",
                "/fonts/../secret.txt",
                "/fonts/%2e%2e/secret.txt",
                "//secret.txt",
                "/link.txt",
                "/.hidden",
                "/%00",
                "/chat.css/",
                "/chat.css/more",
                "/deep",
                "/missing.html",
                "/fonts"
            })
    void nothingOutsideTheFolderIsServed(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("secret\n");
    }

    @Test
    void anAddressWithABrokenEscapeIsABadRequest() throws Exception {
        assertThat(raw("GET /%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @Test
    void headSendsTheHeadersOfGetWithoutTheBody() throws Exception {
        HttpResponse<String> head = server.send(server.request("/chat.css").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains("9");
    }

    /** HttpClient would tidy the address up before it sends it. */
    private static String raw(String requestLine) throws IOException {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
