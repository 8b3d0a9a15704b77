package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class BigRepositoryTest {
    private static final int RELEASES = 300;

    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    BigRepositoryTest() throws IOException {}

    @Test
    @Timeout(20)
    void hundredsOfReleasesAreArrangedAtOnceAndReadOverSeveralPages() {
        long draft = repository.createRelease(ReleaseDetails.draft("a.1.0-1")).id();
        repository.createRelease(ReleaseDetails.published("odd/tag+(home)"));
        for (int i = 1; i <= RELEASES; i++) {
            ReleaseDetails details = ReleaseDetails.published("v" + i).withPrerelease(i % 10 == 0);
            long id = repository.createRelease(details).id();
            repository.addAsset(id, "app-" + i + ".tar.gz", new byte[] {1, 2, 3});
            repository.addAsset(id, "app-" + i + ".zip", new byte[] {4, 5, 6});
        }

        List<JsonObject> all = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            all.addAll(client.get("/releases?per_page=100&page=" + page).list());
        }
        assertThat(all).hasSize(RELEASES + 2);
        assertThat(all.get(all.size() - 1).number("id")).isEqualTo(draft);
        assertThat(all.get(0).list("assets", each -> each.string("name")))
                .containsExactly("app-300.tar.gz", "app-300.zip");
        assertThat(repository.latest().orElseThrow().tagName()).isEqualTo("v299");
    }
}
