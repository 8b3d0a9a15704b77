package com.plexichat.release.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DigestTest {
    /** FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void aTextHasTheDigestOfTheStandard() {
        assertThat(Sha256.of("abc".getBytes(UTF_8))).hasToString(OF_ABC).isEqualTo(new Sha256(OF_ABC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba7816bf",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
            })
    void anotherTextIsNoDigest(String hex) {
        assertThat(Sha256.isValid(hex)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(hex));
    }

    @Test
    void aDigestIsValid() {
        assertThat(Sha256.isValid(OF_ABC)).isTrue();
    }

    @Test
    void aFileIsIdentifiedBySizeAndDigest() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");

        assertThat(FileDigest.of(file))
                .isEqualTo(new FileDigest(3, new Sha256(OF_ABC)))
                .isEqualTo(FileDigest.of("abc".getBytes(UTF_8)));
    }

    @Test
    void aMissingFileHasNoDigest() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> FileDigest.of(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Sha256.of(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileDigest(-1, new Sha256(OF_ABC)));
    }

    @Test
    void aStreamHasTheDigestOfAllThatWentThroughIt() {
        Generated.cases(500, random -> {
            byte[] content = Generated.bytes(random, 5_000);
            ByteArrayOutputStream through = new ByteArrayOutputStream();
            try (HashingOutputStream out = new HashingOutputStream(through)) {
                for (int at = 0; at < content.length; ) {
                    int length = Math.min(random.nextInt(1, 800), content.length - at);
                    write(out, content, at, length);
                    at += length;
                }
                assertThat(out.digest()).isEqualTo(new FileDigest(content.length, independent(content)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            assertThat(through.toByteArray()).isEqualTo(content);
        });
    }

    @Test
    void whatWasNotWrittenIsNotCounted() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        HashingOutputStream out = new HashingOutputStream(full);

        assertThatThrownBy(() -> out.write('x')).hasMessage("full");
        assertThatThrownBy(() -> out.write(new byte[] {1, 2, 3})).hasMessage("full");

        assertThat(out.digest()).isEqualTo(FileDigest.of(new byte[0]));
    }

    private static void write(OutputStream out, byte[] content, int at, int length) throws IOException {
        if (length == 1) {
            out.write(content[at]);
        } else {
            out.write(content, at, length);
        }
    }

    private static Sha256 independent(byte[] content) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
