package com.plexichat.release.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.http.FaultSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
final class TwoPublishersTest {
    private static final String CONTENDED = "release-contended";

    @TempDir
    Path folder;

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void ofTwoPublishersAtOnceOnePublishesAndTheOtherGivesWayOrFindsNothingToDo() throws IOException {
        int races = Chaos.rounds("races", 3);
        for (int race = 1; race <= races; race++) {
            race("race " + race);
        }
        System.out.println(races + " races of two publishers: " + outcomes);
    }

    @Test
    void ofTwoPublishersThatTakeOverADraftOnePublishesAndTheOtherGivesWayOrFindsNothingToDo() throws IOException {
        int races = Chaos.rounds("races", 3);
        for (int race = 1; race <= races; race++) {
            takeOver("take-over " + race);
        }
        System.out.println(races + " races of two publishers for one draft: " + outcomes);
    }

    /** The draft of a run that was killed lies there when both begin. */
    private void takeOver(String what) throws IOException {
        SixAssets assets = SixAssets.in(folder);
        AtomicReference<PublisherProcess> victim = new AtomicReference<>();
        FaultSource killing = arrival -> {
            PublisherProcess publisher = victim.get();
            if (publisher != null && arrival.path().startsWith("/uploads/")) {
                victim.set(null);
                publisher.kill();
                return Optional.of(new Fault.DropAfter());
            }
            return Optional.empty();
        };
        try (WatchedServer server = new WatchedServer(assets.order(), killing)) {
            try (PublisherProcess first = start(server)) {
                victim.set(first);
                first.go();
                assertThat(first.outcome()).as(what).isEmpty();
            }
            race(what, server);
        }
    }

    private void race(String what) throws IOException {
        try (WatchedServer server = new WatchedServer(SixAssets.in(folder).order(), FaultSource.NONE)) {
            race(what, server);
        }
    }

    private void race(String what, WatchedServer server) throws IOException {
        try (PublisherProcess one = start(server);
                PublisherProcess other = start(server)) {
            one.go();
            other.go();
            List<String> ends =
                    List.of(one.outcome().orElse("killed"), other.outcome().orElse("killed"));

            assertThat(ends)
                    .as(what)
                    .contains(PublisherProcess.PUBLISHED)
                    .isSubsetOf(PublisherProcess.PUBLISHED, CONTENDED);
            server.checkOneWholeRelease(what);
            outcomes.merge(ends.stream().sorted().toList().toString(), 1, Integer::sum);
        }
    }

    private PublisherProcess start(WatchedServer server) throws IOException {
        return PublisherProcess.start(server.address(), WatchedServer.REPOSITORY, folder);
    }
}
