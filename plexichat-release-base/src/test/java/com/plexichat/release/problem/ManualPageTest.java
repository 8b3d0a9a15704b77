package com.plexichat.release.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ManualPageTest {
    @ParameterizedTest
    @EnumSource
    void aPageIsReadWhereTheProjectIsAtHome(ManualPage page) throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        String home = pom.substring(pom.indexOf("<home>") + "<home>".length(), pom.indexOf("</home>"));

        assertThat(page.address()).startsWith(home + "/blob/main/docs/");
        assertThat(Path.of("..", page.address().substring((home + "/blob/main/").length())))
                .isRegularFile();
    }

    @Test
    void aPageIsNamedByItsAddress() {
        assertThat(ManualPage.NOTES_SOURCES.address())
                .isEqualTo("https://github.com/plexichat/plexichat-release/blob/main/docs/notes-sources.md");
    }
}
