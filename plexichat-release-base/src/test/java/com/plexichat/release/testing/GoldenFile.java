package com.plexichat.release.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is expected, kept in {@code src/test/resources/golden}; {@code -Dgolden.update=true} writes it anew. */
public final class GoldenFile {
    private static final String UPDATE = "golden.update";

    private final Path file;
    private final boolean update;

    GoldenFile(Path file, boolean update) {
        this.file = file;
        this.update = update;
    }

    public static GoldenFile of(String name) {
        return at(Path.of("src/test/resources/golden", name));
    }

    /** One that stands elsewhere, such as a page of the manual. */
    public static GoldenFile at(Path file) {
        return new GoldenFile(file, Boolean.getBoolean(UPDATE));
    }

    /** Fails if the text is not the expected one, to the character. */
    public void holds(String text) throws IOException {
        if (update) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("the golden file is written by -D%s=true", UPDATE).isRegularFile();
        assertThat(text)
                .as("%s; if the new text is right: -D%s=true", file, UPDATE)
                .isEqualTo(Files.readString(file));
    }
}
