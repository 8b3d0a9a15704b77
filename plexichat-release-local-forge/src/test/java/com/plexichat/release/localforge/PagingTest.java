package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class PagingTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    PagingTest() throws IOException {}

    @Test
    void aListThatFitsHasNoLinks() {
        drafts(30);

        Reply all = client.get("/releases");

        assertThat(all.list()).hasSize(30);
        assertThat(all.header("Link")).isEmpty();
    }

    @Test
    void thirtyAreShownUnlessMoreAreAskedForAndNeverMoreThanAHundred() {
        drafts(101);

        assertThat(client.get("/releases").list()).hasSize(30);
        assertThat(client.get("/releases?per_page=500").list()).hasSize(100);
    }

    @Test
    void theLinksLeadFromPageToPage() {
        drafts(5);
        String address = forge.apiUrl() + "/repos/" + Client.REPOSITORY + "/releases?per_page=2&page=";

        Reply first = client.get("/releases?per_page=2");
        Reply last = client.get("/releases?per_page=2&page=3");

        assertThat(first.header("Link"))
                .isEqualTo("<" + address + "2>; rel=\"next\", <" + address + "3>; rel=\"last\"");
        assertThat(last.header("Link"))
                .isEqualTo("<" + address + "2>; rel=\"prev\", <" + address + "1>; rel=\"first\"");
        assertThat(last.list()).hasSize(1);
    }

    @Test
    void theNewestComesFirst() {
        drafts(3);

        assertThat(client.get("/releases").list())
                .extracting(each -> each.string("tag_name"))
                .containsExactly("v3", "v2", "v1");
    }

    @Test
    void assetsArePagedToo() {
        long release = repository.createRelease(ReleaseDetails.draft("v1")).id();
        for (int i = 0; i < 31; i++) {
            repository.addAsset(release, "file-" + i, new byte[] {1});
        }

        Reply first = client.get("/releases/" + release + "/assets");

        assertThat(first.list()).hasSize(30);
        assertThat(first.header("Link")).contains("page=2>; rel=\"next\"");
        assertThat(client.get("/releases/" + release + "/assets?page=2").list()).hasSize(1);
    }

    private void drafts(int count) {
        for (int i = 1; i <= count; i++) {
            repository.createRelease(ReleaseDetails.draft("v" + i));
        }
    }
}
