package com.plexichat.release.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.http.FaultSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
final class KilledPublisherTest {
    /** What the server makes of the request that the publisher is killed in. */
    private static final List<Fault> PROCESSED =
            List.of(new Fault.DropBefore(), new Fault.DropHalfway(), new Fault.DropAfter());

    @TempDir
    Path folder;

    @Test
    void afterAKillAtAnyMomentTheNextRunEndsInOneWholeRelease() throws IOException {
        int kills = Chaos.rounds("kills", 5);
        long seed = Chaos.seed();
        Random random = new Random(seed);
        int requests = requests();
        for (int kill = 1; kill <= kills; kill++) {
            int moment = 1 + random.nextInt(requests);
            Fault processed = PROCESSED.get(random.nextInt(PROCESSED.size()));
            killed(moment, processed, "kill at request " + moment + ", " + processed + ", seed " + seed);
        }
        System.out.println(kills + " kills at requests 1 to " + requests + ", seed " + seed
                + ": after each the next run published");
    }

    private int requests() throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (WatchedServer server = server(arrival -> {
                    count.incrementAndGet();
                    return Optional.empty();
                });
                PublisherProcess publisher = start(server)) {
            publisher.go();
            assertThat(publisher.outcome()).contains(PublisherProcess.PUBLISHED);
        }
        return count.get();
    }

    private void killed(int moment, Fault processed, String what) throws IOException {
        AtomicInteger count = new AtomicInteger();
        AtomicReference<PublisherProcess> victim = new AtomicReference<>();
        try (WatchedServer server = server(arrival -> {
            if (count.incrementAndGet() != moment) {
                return Optional.empty();
            }
            victim.get().kill();
            return Optional.of(processed);
        })) {
            try (PublisherProcess publisher = start(server)) {
                victim.set(publisher);
                publisher.go();
                assertThat(publisher.outcome()).as(what).isEmpty();
            }
            try (PublisherProcess next = start(server)) {
                next.go();
                assertThat(next.outcome()).as(what).contains(PublisherProcess.PUBLISHED);
            }
            server.checkOneWholeRelease(what);
        }
    }

    private WatchedServer server(FaultSource faults) throws IOException {
        return new WatchedServer(SixAssets.in(folder).order(), faults);
    }

    private PublisherProcess start(WatchedServer server) throws IOException {
        return PublisherProcess.start(server.address(), WatchedServer.REPOSITORY, folder);
    }
}
