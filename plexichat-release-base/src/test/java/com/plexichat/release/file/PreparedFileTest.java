package com.plexichat.release.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreparedFileTest {
    @TempDir
    private Path folder;

    private PreparedFile<Integer> prepared(String text) throws IOException {
        return PreparedFile.write(folder.resolve("file"), out -> {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return text.length();
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void itsNameIsATemporaryOneUntilItIsCommitted() throws IOException {
        try (PreparedFile<Integer> prepared = prepared("text")) {
            assertThat(names()).singleElement().asString().startsWith(".file.").endsWith(".part");
            assertThat(prepared.result()).isEqualTo(4);

            prepared.commit();
        }

        assertThat(names()).containsExactly("file");
        assertThat(folder.resolve("file")).hasContent("text");
    }

    @Test
    void withoutACommitTheFormerFileStays() throws IOException {
        Files.writeString(folder.resolve("file"), "former");

        prepared("text").close();

        assertThat(names()).containsExactly("file");
        assertThat(folder.resolve("file")).hasContent("former");
    }

    @Test
    void contentThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> PreparedFile.write(folder.resolve("file"), out -> {
                    out.write(1);
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");

        assertThat(names()).isEmpty();
    }

    @Test
    void leftoversGoAndNothingElseDoes() throws IOException {
        Path below = Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(below.resolve("whole.part"), "x");
        Files.writeString(below.resolve(".hidden"), "x");
        Files.createDirectories(below.resolve(".folder.part"));
        try (PreparedFile<Integer> prepared = PreparedFile.write(below.resolve("file"), out -> 4)) {
            assertThat(prepared.result()).isEqualTo(4);
            assertThat(below).isDirectoryContaining("glob:**/.file.*.part");

            PreparedFile.removeLeftovers(folder);
        }

        assertThat(below).isDirectoryNotContaining("glob:**/.file.*.part");
        try (Stream<Path> left = Files.list(below)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(".folder.part", ".hidden", "whole.part");
        }
        PreparedFile.removeLeftovers(folder.resolve("missing"));
    }
}
