package com.plexichat.release.localforge;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a tool for releases does: HTTP with a token, against one repository of a forge. */
final class Client {
    static final String REPOSITORY = LocalForgeBuilder.DEFAULT_REPOSITORY;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String authorization;

    private Client(LocalForge forge, String authorization) {
        this.base = forge.apiUrl() + "/repos/" + REPOSITORY;
        this.authorization = authorization;
    }

    static Client writer(LocalForge forge) {
        return new Client(forge, "Bearer " + LocalForgeBuilder.DEFAULT_TOKEN);
    }

    static Client reader(LocalForge forge) {
        return new Client(forge, "token " + LocalForgeBuilder.DEFAULT_READ_TOKEN);
    }

    static Client stranger(LocalForge forge) {
        return new Client(forge, "");
    }

    static Client withAuthorization(LocalForge forge, String header) {
        return new Client(forge, header);
    }

    Reply get(String path) {
        return send("GET", base + path, BodyPublishers.noBody());
    }

    Reply post(String path, Map<String, ?> json) {
        return json("POST", base + path, Json.compact(json));
    }

    Reply patch(String path, Map<String, ?> json) {
        return json("PATCH", base + path, Json.compact(json));
    }

    Reply delete(String path) {
        return send("DELETE", base + path, BodyPublishers.noBody());
    }

    /** Sends a text as JSON, whether it is or not. */
    Reply json(String method, String url, String text) {
        return send(method, url, BodyPublishers.ofString(text), "Content-Type", "application/json");
    }

    Reply upload(JsonObject release, String name, byte[] bytes) {
        String url = release.string("upload_url").replace("{?name,label}", "?name=" + encoded(name));
        return send("POST", url, BodyPublishers.ofByteArray(bytes), "Content-Type", "application/octet-stream");
    }

    Reply download(String url) {
        return send("GET", url, BodyPublishers.noBody(), "Accept", "application/octet-stream");
    }

    Reply send(String method, String url, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new AssertionError(method + " " + url, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
