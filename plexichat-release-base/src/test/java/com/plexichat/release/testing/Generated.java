package com.plexichat.release.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Runs a law over generated input, the same in each run; {@code -Dgenerated.seed=n} repeats from a case and
 * {@code -Dgenerated.most=n} runs fewer.
 */
public final class Generated {
    private static final String SEED = "generated.seed";
    private static final String MOST = "generated.most";

    private Generated() {}

    public static void cases(int count, Consumer<RandomGenerator> law) {
        long first = Long.getLong(SEED, 1);
        long end = first + Math.min(count, Long.getLong(MOST, count));
        for (long seed = first; seed < end; seed++) {
            try {
                law.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("broken with -D" + SEED + "=" + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    @SafeVarargs
    public static <T> T oneOf(RandomGenerator random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A text of whole characters of the alphabet, between the lengths, both inclusive. */
    public static String text(RandomGenerator random, String alphabet, int least, int most) {
        List<Integer> points = alphabet.codePoints().boxed().toList();
        int length = random.nextInt(least, most + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points.get(random.nextInt(points.size())));
        }
        return text.toString();
    }

    public static byte[] bytes(RandomGenerator random, int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }
}
