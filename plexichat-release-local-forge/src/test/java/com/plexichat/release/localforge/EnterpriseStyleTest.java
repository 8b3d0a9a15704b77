package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.http.Area;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class EnterpriseStyleTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().gheStyle().start();

    private final Client client = Client.writer(forge);

    EnterpriseStyleTest() throws IOException {}

    @Test
    void everyAreaHasItsPath() {
        JsonObject release = client.post("/releases", Map.of("tag_name", "v1")).json();
        JsonObject asset = client.upload(release, "a.zip", new byte[] {1}).json();

        assertThat(forge.apiUrl()).endsWith("/api/v3");
        assertThat(release.string("upload_url")).startsWith(forge.uploadsUrl()).contains("/api/uploads/repos/");
        assertThat(release.string("url")).startsWith(forge.apiUrl());
        assertThat(asset.string("browser_download_url"))
                .isEqualTo(forge.webUrl() + "/" + Client.REPOSITORY + "/releases/download/v1/a.zip");
        assertThat(client.download(asset.string("browser_download_url")).status())
                .isEqualTo(302);
    }

    @Test
    void theInterfaceIsNowhereElse() {
        String outside = forge.webUrl() + "/repos/" + Client.REPOSITORY;

        assertThat(client.send("GET", outside, BodyPublishers.noBody()).status())
                .isEqualTo(404);
    }

    @Test
    void anExchangeIsRecordedWithoutThePrefix() {
        client.get("/releases");

        var exchange = forge.exchanges().get(0);
        assertThat(exchange.area()).isEqualTo(Area.API);
        assertThat(exchange.path()).isEqualTo("/repos/" + Client.REPOSITORY + "/releases");
    }
}
