package com.plexichat.release.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class HeldContentTest {
    private static final int LARGE = 5 << 20;

    @Test
    void whatIsLargeIsReadFromDiskAndRemoved() throws IOException {
        Path copy;
        try (HeldContent held = new HeldContent()) {
            held.write(new byte[LARGE]);
            copy = held.onDisk();
            try (SeekableByteChannel channel = held.channel();
                    InputStream stream = held.open()) {
                assertThat(channel.size()).isEqualTo(LARGE);
                assertThat(stream.readAllBytes()).hasSize(LARGE);
            }
        }
        assertThat(Files.exists(copy)).isFalse();
    }

    @Test
    void whatIsLargerThanTheLimitIsHeldNoLonger() throws IOException {
        try (HeldContent held = new HeldContent(LARGE)) {
            held.write(new byte[LARGE]);
            Path copy = held.onDisk();
            assertThat(held.isWhole()).isTrue();

            held.write(1);
            held.write(new byte[LARGE]);

            assertThat(held.isWhole()).isFalse();
            assertThat(Files.exists(copy)).isFalse();
        }
    }
}
