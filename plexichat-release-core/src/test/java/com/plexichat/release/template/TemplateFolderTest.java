package com.plexichat.release.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TemplateFolderTest {
    @Test
    void theNamesThatReplaceATemplateAreThoseThatAreShipped() throws IOException {
        try (Stream<Path> shipped = Files.list(Path.of("../templates"))) {
            assertThat(shipped.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TemplateFolder.SHIPPED);
        }
    }

    /** FreeMarker loads all 220 of them where one is used. */
    @Test
    void templatesThatAreShippedUseNoBuiltIns() {
        assertThat(TemplateFolder.SHIPPED)
                .allSatisfy(name ->
                        assertThat(Path.of("../templates", name)).content().doesNotContainPattern("\\?[a-z_]"));
    }
}
