package com.plexichat.release.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.http.FaultSource;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.publish.PublishOrder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** A server that is looked at with every request: no release on it may ever be public and not whole, nor public twice. */
final class WatchedServer implements AutoCloseable {
    static final String REPOSITORY = "owner/chat";

    private final PublishOrder order;
    private final LocalForge server;
    private final AtomicReference<String> violation = new AtomicReference<>("");

    WatchedServer(PublishOrder order, FaultSource faults) throws IOException {
        this.order = order;
        this.server = LocalForge.builder()
                .repository(REPOSITORY)
                .faults(faults)
                .onExchange(exchange -> watch())
                .start();
    }

    String address() {
        return server.apiUrl();
    }

    void checkOneWholeRelease(String what) {
        assertThat(violation.get()).as(what).isEmpty();
        assertThat(ofTheTag()).as(what).singleElement().satisfies(release -> {
            assertThat(release.draft()).isFalse();
            assertThat(release.details().body()).isEqualTo(order.body());
            assertThat(isWhole(release)).isTrue();
        });
        assertThat(repository().commitOfTag(SixAssets.TAG))
                .as(what)
                .contains(order.identity().commit().hex());
        assertThat(repository().latest().map(Release::tagName)).as(what).contains(SixAssets.TAG);
    }

    private void watch() {
        List<Release> shown =
                ofTheTag().stream().filter(release -> !release.draft()).toList();
        if (shown.size() > 1 || !shown.stream().allMatch(this::isWhole)) {
            violation.compareAndSet("", "public, and twice or not whole: " + shown);
        }
    }

    private boolean isWhole(Release release) {
        Map<String, String> there = new TreeMap<>();
        for (Asset asset : release.assets()) {
            there.put(asset.fileName(), asset.uploaded() ? String.valueOf(asset.digest()) : "");
        }
        Map<String, String> ordered = new TreeMap<>();
        order.assets()
                .forEach(asset -> ordered.put(
                        asset.name(), "sha256:" + asset.digest().sha256().hex()));
        return there.equals(ordered);
    }

    private List<Release> ofTheTag() {
        return repository().releases().stream()
                .filter(release -> release.tagName().equals(SixAssets.TAG))
                .toList();
    }

    ForgeRepository repository() {
        return server.repository(REPOSITORY);
    }

    @Override
    public void close() {
        server.close();
    }
}
