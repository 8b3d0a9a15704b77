package com.plexichat.release.packaging;

import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.time.RunClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** Tells how far packing is, if it takes long; it takes the bytes as they are packed. */
public final class PackingProgress implements LongConsumer {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final List<PackagePlan> plans;
    private final RunClock clock;
    private final PackageLog log;
    private Instant told;
    private long packed;
    private long total = -1;

    public PackingProgress(List<PackagePlan> plans, RunClock clock, PackageLog log) {
        this.plans = List.copyOf(plans);
        this.clock = clock;
        this.log = log;
        this.told = clock.now();
    }

    @Override
    public void accept(long bytes) {
        packed += bytes;
        Instant now = clock.now();
        if (Duration.between(told, now).compareTo(INTERVAL) >= 0) {
            told = now;
            log.progress(packed, total());
        }
    }

    /** Counted when it is first told: most packages are packed before that. */
    private long total() {
        if (total < 0) {
            total = plans.stream()
                    .flatMap(plan -> plan.content().files().stream())
                    .mapToLong(PackingProgress::size)
                    .sum();
        }
        return total;
    }

    /** One that is gone is told when it is packed. */
    private static long size(PackageFile file) {
        try {
            return Files.size(file.source());
        } catch (IOException gone) {
            return 0;
        }
    }
}
