package com.plexichat.sample;

import com.plexichat.sample.build.BuildInfo;
import com.plexichat.sample.settings.Listen;
import com.plexichat.sample.settings.MailAccount;
import com.plexichat.sample.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The real server on a free loopback port, with the page, texts and templates of the sources. */
final class RunningServer implements AutoCloseable {
    static final int MAX_CHARACTERS = 100;
    static final BuildInfo BUILD = new BuildInfo(
            "plexichat-sample",
            "a.1.0-1",
            "alpha",
            "42",
            "2026-11-20T00:00:00Z",
            "0123456789abcdef0123456789abcdef01234567",
            "main",
            "linux-arm64");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:15:30.123456Z"), ZoneOffset.UTC);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Application application;

    private RunningServer(Application application) {
        this.application = application;
    }

    static RunningServer start(Path data) throws IOException {
        return start(Sources.FOLDER, data);
    }

    static RunningServer start(Path home, Path data) throws IOException {
        Settings settings = new Settings(
                new Listen("127.0.0.1", 0), data, data, MAX_CHARACTERS, new MailAccount("", 587, "", "", ""), false);
        return new RunningServer(Application.start(home, settings, BUILD, CLOCK));
    }

    URI address() {
        return application.address();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(application.address() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        application.close();
    }
}
