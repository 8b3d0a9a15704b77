package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class RepositorySettingsTest {
    private static final String EXPIRY = "github-authentication-token-expiration";

    @AutoClose
    private final LocalForge forge = LocalForge.builder()
            .tokens(tokens -> tokens.ending(Instant.parse("2026-11-25T08:30:00Z")))
            .start();

    RepositorySettingsTest() throws IOException {}

    @Test
    void anArchivedRepositoryIsToldAsSuch() {
        assertThat(Client.reader(forge).get("").json().bool("archived")).isFalse();

        forge.repository(Client.REPOSITORY).archived(true);

        assertThat(Client.reader(forge).get("").json().bool("archived")).isTrue();
    }

    @Test
    void immutableReleasesAreThereOnlyWhereTheyAreOn() {
        assertThat(Client.reader(forge).get("/immutable-releases").status()).isEqualTo(404);

        forge.repository(Client.REPOSITORY).immutableReleases(true);

        Reply on = Client.reader(forge).get("/immutable-releases");
        assertThat(on.status()).isEqualTo(200);
        assertThat(on.json().bool("enabled")).isTrue();
    }

    @Test
    void whoComesWithATokenIsToldWhenItEnds() {
        assertThat(Client.reader(forge).get("").header(EXPIRY)).isEqualTo("2026-11-25 08:30:00 UTC");
        assertThat(Client.stranger(forge).get("").header(EXPIRY)).isEmpty();
    }
}
