package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which release is found, whatever else the source has. */
final class FoundReleasesTest extends OnAServedHost {

    @BeforeEach
    void install() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
    }

    @Prevents("D12")
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListOfReleasesIsReadAsJsonHoweverItIsLaidOut(boolean compact) throws Exception {
        Object other = Objects.requireNonNull(rearranged(Json.parse(list(), "the list")));
        String text = compact ? Json.compact(other) : Json.indented(other);
        assertThat(text).containsPattern("\"tag_name\": ?\"a.9.9-9\"").doesNotContain(list());
        host.disturb(arrival -> Optional.of(arrival)
                .filter(call -> call.path().endsWith("/releases"))
                .map(call -> new Fault.AnswerInstead(200, Map.of(), "application/json", text)));

        assertThat(host.run("deploy")).returns(0, Ended::status);
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Prevents("D13")
    @Test
    void aReleaseOnTheThirdPageIsFound() {
        for (int i = 1; i <= 205; i++) {
            host.repository().createRelease(ReleaseDetails.published("nightly-" + i));
        }

        Ended check = host.run("update", "check");

        assertThat(check).returns(0, Ended::status);
        assertThat(check.out()).contains(ONE);
        assertThat(host.forge.exchanges()).anyMatch(exchange -> exchange.query().contains("page=3"));
    }

    @Test
    void whereNothingIsInstalledNothingIsSaidToBeNewer() {
        assertThat(host.run("update", "check").out())
                .startsWith(ONE + " is the newest (channel ")
                .contains("plexichat update upgrade --latest");
    }

    @Test
    void whatIsFoundIsToldAlsoWhereTheServiceCannotBeAsked() throws IOException {
        Files.createDirectory(host.folder);
        host.configure("status: [sh, " + base + "/status]", "status: [" + base + "/none]");

        Ended check = host.run("update", "check");

        assertThat(check).returns(0, Ended::status);
        assertThat(check.out()).startsWith(ONE + " is the newest (channel ").contains("plexichat update upgrade");
        assertThat(check.err()).contains("Warning: ", "/none\" cannot be started");
        Files.createDirectory(host.folder.resolve("config"));
        assertThat(host.run("update", "check").out()).contains(ONE, "plexichat adopt --dry-run");
    }

    @Test
    void whatIsFoundIsToldAlsoWhereTheHistoryCannotBeRead() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        Files.writeString(host.folder.resolve("state/history.jsonl"), "no entry\n");

        Ended check = host.run("update", "check");

        assertThat(check).returns(0, Ended::status);
        assertThat(check.out()).startsWith(TWO + " is newer than " + ONE);
        assertThat(check.err()).contains("Warning: ", "the history cannot be read");
    }

    @Prevents("D14")
    @Test
    void aNewerReleaseWithoutFilesIsSkippedWithAMessage() throws IOException {
        host.run("deploy");
        host.publish(TWO, Map.of());

        Ended upgrade = host.run("update", "upgrade", "--latest");

        assertThat(upgrade).returns(3, Ended::status);
        assertThat(upgrade.err()).contains("Skipped release " + TWO + ": it has no release.json");
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Prevents("D14")
    @Test
    void aReleaseOfAnotherChannelIsNotTaken() throws IOException {
        host.configure("channel: alpha", "channel: beta");
        host.publish(new PackedRelease("b.0.9-1"), "b.0.9-1");

        host.run("deploy");

        assertThat(host.running()).isEqualTo("b.0.9-1");
    }

    @Prevents("D16")
    @Test
    void nothingOlderIsInstalledWhenTheNewestReleaseIsDeleted() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);
        host.run("deploy");
        host.repository()
                .deleteRelease(host.repository().published(TWO).orElseThrow().id());

        assertThat(host.run("update", "upgrade", "--latest")).returns(3, Ended::status);
        assertThat(host.running()).isEqualTo(TWO);
    }

    private String list() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.forge.apiUrl() + "/repos/owner/chat/releases"))
                .header("User-Agent", "test")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** The same with the keys of each object in the other order, and the name of a tag where none is meant. */
    private static @Nullable Object rearranged(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FoundReleasesTest::rearranged).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        List<Object> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, @Nullable Object> other = new LinkedHashMap<>();
        other.put("about", Map.of("tag_name", "a.9.9-9", "assets", List.of()));
        keys.forEach(key -> other.put(String.valueOf(key), rearrangedValue(String.valueOf(key), map.get(key))));
        return other;
    }

    private static @Nullable Object rearrangedValue(String key, @Nullable Object value) {
        return key.equals("body") ? "{\"tag_name\": \"a.9.9-9\",\n\"assets\": []}" : rearranged(value);
    }
}
