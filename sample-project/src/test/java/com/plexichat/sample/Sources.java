package com.plexichat.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of this module, of which a test can take what a package needs. */
final class Sources {
    static final Path FOLDER = Path.of("").toAbsolutePath();

    private Sources() {}

    /** Copies the files that a server reads when it starts. */
    static void copyTo(Path home) throws IOException {
        for (String folder : List.of("i18n", "templates")) {
            Files.createDirectories(home.resolve(folder));
            try (Stream<Path> files = Files.list(FOLDER.resolve(folder)).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    Files.copy(file, home.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }
}
