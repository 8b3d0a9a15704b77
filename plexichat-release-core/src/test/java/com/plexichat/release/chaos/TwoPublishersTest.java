package com.plexichat.release.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.http.FaultSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private void race(String what) throws IOException {
        SixAssets assets = SixAssets.in(folder);
        try (WatchedServer server = new WatchedServer(assets.order(), FaultSource.NONE);
                PublisherProcess one = start(server);
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
