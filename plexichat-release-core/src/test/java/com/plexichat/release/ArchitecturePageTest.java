package com.plexichat.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.DocumentedText;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ArchitecturePageTest {
    @Test
    void thePageHasThePackagesInTheirOrder() throws IOException {
        assertThat(DocumentedText.packages("core")).isEqualTo(ArchitectureTest.ORDER);
    }
}
