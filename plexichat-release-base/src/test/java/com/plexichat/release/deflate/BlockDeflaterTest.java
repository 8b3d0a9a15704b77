package com.plexichat.release.deflate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.testing.Generated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BlockDeflaterTest {
    private static final int PIECE = 1 << 19;

    private static byte[] deflated(byte[] content, int level, int piece) {
        BlockDeflater deflater = new BlockDeflater(level, piece);
        ByteBuffer result = ByteBuffer.allocate(BlockDeflater.largestResult(piece));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        do {
            int length = Math.min(piece, content.length - at);
            int before = Math.min(at, BlockDeflater.WINDOW);
            deflater.deflate(
                    ByteBuffer.wrap(content, at - before, before),
                    ByteBuffer.wrap(content, at, length),
                    at + length == content.length,
                    result.clear());
            out.write(result.array(), 0, result.position());
            at += length;
        } while (at < content.length);
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new SplittableRandom(1).nextBytes(noise);
        return noise;
    }

    /** Of many kinds, one after the other. */
    private static byte[] mixed(RandomGenerator random, int size) {
        byte[] content = new byte[size];
        for (int from = 0; from < size; ) {
            int to = Math.min(size, from + random.nextInt(1, 90_000));
            int kind = random.nextInt(5);
            int period = random.nextInt(1, 40_000);
            for (int i = from; i < to; i++) {
                content[i] = switch (kind) {
                    case 0 -> 0;
                    case 1 -> (byte) random.nextInt(256);
                    case 2 -> (byte) Integer.numberOfTrailingZeros(random.nextInt() | 1 << 30);
                    case 3 -> i < period ? (byte) i : content[i - period];
                    default -> (byte) "etaoin shrdlu".charAt(random.nextInt(13));
                };
            }
            from = to;
        }
        return content;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 257, 258, 259, 32_767, 32_768, 32_769, 65_535, 65_536, PIECE, PIECE + 1})
    void contentOfAnySizeIsReadAgain(int size) {
        Generated.cases(2, random -> {
            byte[] content = mixed(random, size);
            for (int level = 1; level <= 9; level++) {
                assertThat(inflated(deflated(content, level, PIECE))).isEqualTo(content);
            }
        });
    }

    @Test
    void smallAndLargePiecesFollowOneAnother() {
        Generated.cases(20, random -> {
            byte[] content = mixed(random, random.nextInt(300_000));
            int piece = random.nextInt(500, 100_000);
            byte[] deflated = deflated(content, random.nextInt(1, 10), piece);
            assertThat(inflated(deflated)).isEqualTo(content);
        });
    }

    @Test
    void noiseGrowsByLessThanAThousandth() {
        byte[] noise = noise(PIECE);
        for (int level = 1; level <= 9; level++) {
            assertThat(deflated(noise, level, PIECE)).hasSizeLessThan(PIECE + PIECE / 1000);
        }
    }

    @Test
    void whatCameBeforeIsReferredTo() {
        byte[] content = new byte[2 * BlockDeflater.WINDOW];
        byte[] noise = noise(BlockDeflater.WINDOW);
        System.arraycopy(noise, 0, content, 0, noise.length);
        System.arraycopy(noise, 0, content, noise.length, noise.length);

        byte[] deflated = deflated(content, 9, BlockDeflater.WINDOW);

        assertThat(inflated(deflated)).isEqualTo(content);
        assertThat(deflated).hasSizeLessThan(noise.length + 1000);
    }

    @Test
    void theSameContentBecomesTheSameBytesWhateverWasDeflatedBefore() {
        BlockDeflater used = new BlockDeflater(6, PIECE);
        ByteBuffer none = ByteBuffer.allocate(0);
        ByteBuffer one = ByteBuffer.allocate(BlockDeflater.largestResult(PIECE));
        used.deflate(none, ByteBuffer.wrap(noise(PIECE)), true, one);
        byte[] content = mixed(new SplittableRandom(7), 200_000);

        used.deflate(none, ByteBuffer.wrap(content), true, one.clear());

        assertThat(one.flip()).isEqualTo(ByteBuffer.wrap(deflated(content, 6, PIECE)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, f96a7c87bffff35d2be742619ec2666206b7380c4ae9957c6b2e27395b3f0b08",
        "2, d8cc458777910add1cb73388ef04499fd11d0213583d91d58c6c73c30090d182",
        "3, d795fabab3bc86dd303085c41fefe92fefd3d0b10e00f69a8288cd49a73fbab8",
        "4, 904ab69c17f4791408095f4b01889598036bfcea7fcb8bdaf52f86a7a2081651",
        "5, a8899ece4f3ac2e3cb6ad1591bb4d6847e238f4b859f410e1f6da8533e97e56a",
        "6, 0ee6a3ecc2f9c1fb55afb589700eb06cc4ad7a9289577b0da54c966105b1e11b",
        "7, 03b30c2e0f110d2f5de5cd7d90eacf68c7fe13c80bb72c581759d6f05d1cb938",
        "8, f6e931b32a96e6c9daaf3bb987ee1caef6ed6ba0ccac8197c58a118acad80d25",
        "9, 40a77995781e1372bec653245cdd88d8ed3dff19265ba0c7d65e33c842cb83e5"
    })
    void theBytesOfALevelAreTheSameEverywhere(int level, String digest) {
        byte[] content = mixed(new SplittableRandom(1), 2 * PIECE + 1);

        assertThat(Sha256.of(deflated(content, level, PIECE))).hasToString(digest);
    }

    @Test
    void levelsAndSizesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new BlockDeflater(0, 1)).hasMessage("a level is between 1 and 9");
        assertThatThrownBy(() -> new BlockDeflater(10, 1)).hasMessage("a level is between 1 and 9");
        ByteBuffer two = ByteBuffer.allocate(2);
        assertThatThrownBy(() -> new BlockDeflater(1, 1).deflate(two, two, true, two))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
