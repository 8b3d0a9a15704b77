package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TarReaderTest {
    private static TarReader reader(byte[] tar) {
        return TarReader.of(new ByteArrayInputStream(tar));
    }

    private static List<String> read(byte[] tar) throws IOException {
        TarReader reader = reader(tar);
        List<String> read = new ArrayList<>();
        for (Optional<ArchiveEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
            String content = next.get().kind() == Kind.FILE
                    ? new String(reader.content().readAllBytes(), StandardCharsets.UTF_8)
                    : "";
            read.add(next.get().kind() + " " + next.get().path() + " " + content);
        }
        return read;
    }

    private static RawTar example() {
        return new RawTar()
                .folder("a")
                .file("a/b", "one")
                .paxFile("a/long", "two")
                .link("a/c", "b");
    }

    @Test
    void entriesComeInTheirOrderWithTheirContent() throws IOException {
        assertThat(read(example().tar())).containsExactly("FOLDER a ", "FILE a/b one", "FILE a/long two", "LINK a/c ");
    }

    @Test
    void contentThatNobodyReadsIsPassedOver() throws IOException {
        TarReader reader =
                reader(new RawTar().file("a", "x".repeat(3000)).file("b", "y").tar());

        assertThat(reader.next()).map(ArchiveEntry::path).contains("a");
        assertThat(reader.content().read()).isEqualTo('x');
        assertThat(reader.next()).map(ArchiveEntry::path).contains("b");
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void everyDamageIsAnExceptionOfReading() {
        byte[] whole = example().tar();
        byte[] wrongChecksum = whole.clone();
        wrongChecksum[0] ^= 1;
        byte[] wrongLength =
                new RawTar().pax('x', "path", "n").file("short", "x").tar();
        wrongLength[512] = 'x';

        assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1024)));
        assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(whole, 700)));
        assertThatIOException().isThrownBy(() -> read(wrongChecksum));
        assertThatIOException().isThrownBy(() -> read(wrongLength));
    }

    @Test
    void longerHeadersThanAnyThatIsMeantToBeReadAreRefused() {
        RawTar tar = new RawTar().pax('x', "comment", "c".repeat(1 << 19)).file("a", "x");

        assertThatIOException().isThrownBy(() -> read(tar.tar())).withMessageContaining("headers");
    }
}
