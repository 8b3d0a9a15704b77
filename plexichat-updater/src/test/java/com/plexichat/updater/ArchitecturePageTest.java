package com.plexichat.updater;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.DocumentedText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArchitecturePageTest {
    @Test
    void thePageHasThePackagesInTheirOrder() throws IOException {
        assertThat(DocumentedText.packages("updater"))
                .isEqualTo(ArchitectureTest.ROWS.stream().flatMap(List::stream).toList());
    }
}
