package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class LocalForgeCloseTest {
    @Test
    void closingTwiceIsAsGoodAsOnce() throws IOException {
        LocalForge forge = LocalForge.builder().start();
        forge.close();

        assertThatCode(forge::close).doesNotThrowAnyException();
    }
}
