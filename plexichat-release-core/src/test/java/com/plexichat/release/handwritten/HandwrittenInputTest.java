package com.plexichat.release.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HandwrittenInputTest {
    private static final NotesFolder FOLDER = new NotesFolder(Path.of("project"), Path.of("project/notes"));

    private static HandwrittenInput because(String reason) {
        return new HandwrittenInput(FOLDER, Optional.of(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "To do", "tbd.", "n/a", "none", "x"})
    void whatIsNoReasonIsRefused(String reason) {
        assertThatThrownBy(() -> because(reason))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("\"" + reason + "\" does not say why");
    }

    @Test
    void aReasonStays() {
        assertThat(because("nobody used the old ids").withoutMigration()).contains("nobody used the old ids");
    }
}
