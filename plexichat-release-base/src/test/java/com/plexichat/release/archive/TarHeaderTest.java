package com.plexichat.release.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.testing.Generated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TarHeaderTest {
    private static final long EIGHT_GIB = 1L << 33;

    private static byte[] written(byte type, String path, int mode, long size, String link) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TarHeader(out, 1_700_000_000).write(type, path, mode, size, link);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static TarArchiveEntry read(byte[] header) {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(header), UTF_8.name())) {
            return tar.getNextEntry();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, EIGHT_GIB - 1, EIGHT_GIB, EIGHT_GIB + 1, 1L << 40})
    void filesOfAnySizeHaveAHeader(long size) {
        byte[] header = written(TarHeader.FILE, "top/large", 0640, size, "");

        assertThat(read(header).getSize()).isEqualTo(size);
        assertThat(header).hasSize(size < EIGHT_GIB ? 512 : 3 * 512);
    }

    @Test
    void whatFitsHasNoExtendedHeader() {
        assertThat(written(TarHeader.FILE, "n".repeat(100), 0644, 1, "")).hasSize(512);
        assertThat(written(TarHeader.FILE, "n".repeat(101), 0644, 1, "")).hasSize(3 * 512);
        assertThat(written(TarHeader.FILE, "ü", 0644, 1, "")).hasSize(3 * 512);
    }

    @Test
    void namesOfAnyLengthAndLanguageAreReadAgain() {
        Generated.cases(1_000, random -> {
            String path = "x" + Generated.text(random, "abc/ -._üß漢😀=\n", 0, random.nextInt(1, 900));
            String link = random.nextBoolean() ? "" : "y" + Generated.text(random, "abc/ü😀", 0, 300);
            byte type = link.isEmpty() ? TarHeader.FILE : TarHeader.LINK;

            TarArchiveEntry entry = read(written(type, path, 0755, 0, link));

            assertThat(entry.getName()).isEqualTo(path);
            assertThat(entry.getLinkName()).isEqualTo(link);
            assertThat(entry.isSymbolicLink()).isEqualTo(!link.isEmpty());
            assertThat(entry.getMode()).isEqualTo(0755);
            assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
            assertThat(entry.getLastModifiedTime().toMillis()).isEqualTo(1_700_000_000_000L);
        });
    }

    @Test
    void theLengthOfAnExtendedLineCountsItsOwnDigits() {
        // "98 path=" is one byte shorter than "100 path=", and 99 is no length at all.
        for (int length = 80; length < 1_010; length++) {
            String path = "ü" + "n".repeat(length);

            assertThat(read(written(TarHeader.FILE, path, 0644, 0, "")).getName())
                    .isEqualTo(path);
        }
    }

    @Test
    void aTimeThatNoHeaderCanHoldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TarHeader(new ByteArrayOutputStream(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TarHeader(new ByteArrayOutputStream(), EIGHT_GIB));
    }
}
