package com.plexichat.release.chaos;

import java.util.Random;

/** How much chaos a run makes: little by default, more by {@code -Dplexichat.chaos.…}, and the same for the same seed. */
final class Chaos {
    private Chaos() {}

    static int rounds(String kind, int otherwise) {
        return Integer.getInteger("plexichat.chaos." + kind, otherwise);
    }

    static long seed() {
        return Long.getLong("plexichat.chaos.seed", new Random().nextInt(1_000_000));
    }
}
