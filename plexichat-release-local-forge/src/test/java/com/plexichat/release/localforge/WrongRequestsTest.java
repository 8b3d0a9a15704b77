package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What no client should ever send; the conformance check looks at the answers only. */
final class WrongRequestsTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder()
            .exchangesFolder(Path.of("target", "forge-misuse"))
            .start();

    private final Client client = Client.writer(forge);
    private final String releases = forge.apiUrl() + "/repos/" + Client.REPOSITORY + "/releases";

    WrongRequestsTest() throws IOException {}

    @Test
    void anUnknownRepositoryIsNotFound() {
        Reply answer = client.send("GET", forge.apiUrl() + "/repos/some/body", BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().string("message")).isEqualTo("Not Found");
        assertThat(answer.json().string("status")).isEqualTo("404");
        assertThat(answer.json().string("documentation_url")).isEqualTo("https://docs.github.com/rest");
    }

    @Test
    void anUnknownRouteOrMethodIsNotFound() {
        assertThat(client.get("/nothing").status()).isEqualTo(404);
        assertThat(client.get("/releases/not-a-number").status()).isEqualTo(404);
        assertThat(client.delete("/releases").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotJsonIsRefused() {
        Reply broken = client.json("POST", releases, "{\"tag_name\": ");
        Reply list = client.json("POST", releases, "[]");

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().string("message")).isEqualTo("Problems parsing JSON");
        assertThat(list.status()).isEqualTo(400);
    }

    @Test
    void aReleaseNeedsATagName() {
        Reply refused = client.post("/releases", Map.of("name", "no tag"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().string("message")).isEqualTo("Invalid request.\n\n\"tag_name\" wasn't supplied.");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        Reply text = client.post("/releases", Map.of("tag_name", "v1", "draft", "true"));
        Reply bool = client.post("/releases", Map.of("tag_name", "v1", "make_latest", true));
        Reply word = client.post("/releases", Map.of("tag_name", "v1", "make_latest", "yes"));

        assertThat(text.json().string("message")).endsWith("\"true\" is not a boolean.");
        assertThat(bool.json().string("message")).endsWith("true is not a string.");
        assertThat(word.json().string("message")).endsWith("is not a member of [\"true\", \"false\", \"legacy\"].");
    }

    @Test
    void anUploadNeedsAName() {
        long release = forge.repository(Client.REPOSITORY)
                .createRelease(ReleaseDetails.draft("v1"))
                .id();
        String url = forge.uploadsUrl() + "/repos/" + Client.REPOSITORY + "/releases/" + release + "/assets";
        Reply refused =
                client.send("POST", url, BodyPublishers.ofByteArray(new byte[] {1}), "Content-Type", "application/zip");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().string("field")).isEqualTo("name");
    }

    @Test
    void theApiHostTakesNoUploads() {
        long release = forge.repository(Client.REPOSITORY)
                .createRelease(ReleaseDetails.draft("v1"))
                .id();

        assertThat(client.post("/releases/" + release + "/assets?name=a.zip", Map.of())
                        .status())
                .isEqualTo(404);
    }
}
