package com.plexichat.updater.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code java ReleaseFolderMain FOLDER VERSION [PATH=FILE]…} writes the files of a release into a folder of its own; a
 * file stands for the one that the release has at that path.
 */
final class ReleaseFolderMain {
    private ReleaseFolderMain() {}

    public static void main(String[] arguments) throws IOException {
        String version = arguments[1];
        PackedRelease release = new PackedRelease(version);
        for (int i = 2; i < arguments.length; i++) {
            int sign = arguments[i].indexOf('=');
            Path file = Path.of(arguments[i].substring(sign + 1));
            release.with(arguments[i].substring(0, sign), Files.readAllBytes(file));
        }
        Path folder = Files.createDirectories(Path.of(arguments[0], version));
        for (Map.Entry<String, byte[]> file : release.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
