package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParallelGzipStreamTest {
    private static byte[] compressed(byte[] content, int level, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new ParallelGzipStream(out, new Compression(level, threads))) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] decompressed(byte[] gzip) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
    }

    /** Neither noise nor all the same: words that come again near and far. */
    private static byte[] content(RandomGenerator random, int size) {
        byte[] content = new byte[size];
        int filled = 0;
        while (filled < size) {
            int length = Math.min(size - filled, random.nextInt(1, 400));
            if (filled > 0 && random.nextInt(3) > 0) {
                int from = filled - Math.min(filled, random.nextInt(1, 100_000));
                for (int i = 0; i < length; i++) {
                    content[filled + i] = content[from + i];
                }
            } else {
                for (int i = 0; i < length; i++) {
                    content[filled + i] = (byte) random.nextInt(random.nextBoolean() ? 20 : 256);
                }
            }
            filled += length;
        }
        return content;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                GzipBlock.SIZE - 1,
                GzipBlock.SIZE,
                GzipBlock.SIZE + 1,
                2 * GzipBlock.SIZE,
                7 * GzipBlock.SIZE + 12_345
            })
    void contentAroundTheBordersOfBlocksIsReadAgain(int size) throws IOException {
        Generated.cases(2, random -> {
            byte[] content = content(random, size);
            try {
                for (int level : new int[] {1, Compression.STANDARD_LEVEL, 9}) {
                    assertThat(decompressed(compressed(content, level, 2))).isEqualTo(content);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void noiseThatCannotBeMadeSmallerIsReadAgain() throws IOException {
        Generated.cases(3, random -> {
            byte[] noise = new byte[3 * GzipBlock.SIZE + 77];
            random.nextBytes(noise);
            try {
                byte[] gzip = compressed(noise, Compression.STANDARD_LEVEL, 2);
                assertThat(decompressed(gzip)).isEqualTo(noise);
                assertThat(gzip.length).isLessThan(noise.length + noise.length / 500);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void theBytesDoNotDependOnTheNumberOfThreadsNorOnThePiecesThatWereWritten() throws IOException {
        Generated.cases(3, random -> {
            byte[] content = content(random, 9 * GzipBlock.SIZE + 5);
            try {
                byte[] one = compressed(content, Compression.STANDARD_LEVEL, 1);
                assertThat(compressed(content, Compression.STANDARD_LEVEL, 2)).isEqualTo(one);
                assertThat(compressed(content, Compression.STANDARD_LEVEL, 8)).isEqualTo(one);
                ByteArrayOutputStream pieces = new ByteArrayOutputStream();
                try (OutputStream gzip =
                        new ParallelGzipStream(pieces, new Compression(Compression.STANDARD_LEVEL, 3))) {
                    for (int from = 0; from < content.length; ) {
                        int length = Math.min(content.length - from, random.nextInt(1, 300_000));
                        gzip.write(content, from, length);
                        from += length;
                    }
                }
                assertThat(pieces.toByteArray()).isEqualTo(one);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void whatCameJustBeforeABlockMakesItSmaller() throws IOException {
        byte[] noise = new byte[GzipBlock.SIZE];
        new java.util.SplittableRandom(1).nextBytes(noise);
        byte[] twice = Arrays.copyOf(noise, GzipBlock.SIZE + 20_000);
        System.arraycopy(noise, GzipBlock.SIZE - 20_000, twice, GzipBlock.SIZE, 20_000);

        int alone = compressed(noise, 6, 1).length;

        assertThat(compressed(twice, 6, 1).length - alone).isLessThan(500);
    }

    @Test
    void aDiskThatIsFullIsToldAndEndsTheWork() {
        OutputStream full = new OutputStream() {
            private int left = 100_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        byte[] noise = new byte[20 * GzipBlock.SIZE];
        new java.util.SplittableRandom(1).nextBytes(noise);

        assertThatThrownBy(() -> {
                    try (OutputStream gzip = new ParallelGzipStream(full, new Compression(1, 2))) {
                        gzip.write(noise);
                    }
                })
                .hasMessage("No space left on device");
    }

    @Test
    void nothingOfTheMachineIsInTheHeader() throws IOException {
        assertThat(compressed(new byte[0], 5, 1)).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
    }
}
