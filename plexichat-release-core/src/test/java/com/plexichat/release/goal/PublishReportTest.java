package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.report.RunReport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PublishReportTest extends Publishing {
    private final List<String> told = new ArrayList<>();
    private Optional<RemoteRelease> reached = Optional.empty();

    @BeforeEach
    void listen() {
        report = new RunReport() {
            @Override
            public void found(ReleaseRecord account, Path folder) {
                told.add("found " + account.identity().version());
            }

            @Override
            public void reached(ReleaseState state, PublishOrder order, Optional<RemoteRelease> release) {
                told.add(state.text());
                reached = release;
            }

            @Override
            public void discarded(RemoteRelease draft) {
                told.add("discarded " + draft.tag());
            }
        };
    }

    @Test
    void eachPartTellsHowFarTheReleaseHasCome() {
        publish(true, false);
        run(PublishPart.STAGE);
        run(PublishPart.RELEASE);
        run(PublishPart.RELEASE);
        publish(true, false);

        assertThat(told)
                .filteredOn(each -> !each.startsWith("found"))
                .containsExactly("planned", "staged", "published", "unchanged", "unchanged");
        assertThat(told).filteredOn("found a.1.0-1"::equals).hasSize(5);
    }

    @Test
    void onlyADraftThatIsGoneIsDiscarded() {
        run(PublishPart.STAGE);
        discard(true, false);
        assertThat(told).doesNotContain("discarded a.1.0-1");
        discard();
        discard();

        assertThat(told).containsExactly("found a.1.0-1", "staged", "discarded a.1.0-1");
    }

    @Test
    void whatCannotBePublishedReachesNothing() {
        token = Optional.empty();

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("token-missing");
        assertThat(told).isEmpty();
    }

    @Test
    void anAssetIsDownloadedFromTheAddressThatIsTold() throws Exception {
        run(PublishPart.STAGE);
        assertThat(reached.orElseThrow().downloadAddress("chat.tar.gz")).isEmpty();
        run(PublishPart.RELEASE);

        Release release = server.repository(REPOSITORY).published("a.1.0-1").orElseThrow();
        assertThat(release.assets()).hasSize(6);
        URI address =
                URI.create(reached.orElseThrow().downloadAddress("chat.tar.gz").orElseThrow());
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("archive");
    }
}
