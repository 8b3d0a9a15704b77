package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.goal.InspectRequest.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectWrongInputTest {
    @TempDir
    private Path folder;

    private static void inspect(Path archive, Optional<Path> against) {
        new InspectGoal(answer -> {})
                .run(new InspectRequest(
                        Optional.of(archive), against, Format.TEXT, Optional.empty(), Optional.empty()));
    }

    @Test
    void anArchiveThatEndsTooEarlySaysSoWhereverItEnds() throws IOException {
        byte[] whole = new RawTar().folder("chat/").file("chat/a", "content").tarGz();
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> inspect(cut, Optional.empty()))
                    .hasMessageContaining("archive-broken: the package is damaged: ")
                    .satisfies(told -> assertThat(told.getMessage()).doesNotContain("null"));
        }
    }

    @Test
    void thePlaceOfAMissingPackageIsSaidOnce() {
        Path missing = folder.resolve("missing.tar.gz");

        assertThat(catchThrowable(() -> inspect(missing, Optional.empty())))
                .hasMessage("file-unreadable: there is no such package (" + missing
                        + ")\n    -> name a package that is there and that you may read");
    }

    @Test
    void anEmptyParameterAndAFolderAreRefusedByTheirNames() {
        assertThatThrownBy(() -> inspect(folder, Optional.of(folder)))
                .hasMessageContainingAll(
                        "parameter-invalid: \"" + folder + "\" is a folder, not a package (plexichat.package)",
                        "parameter-invalid: \"" + folder + "\" is a folder, not a package (plexichat.against)",
                        "leave the parameter out altogether");
    }
}
