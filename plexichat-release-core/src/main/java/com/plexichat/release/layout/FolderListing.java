package com.plexichat.release.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** In which order a folder tells what is in it; no package may depend on it. */
public enum FolderListing {
    /** As the file system has it. */
    AS_IT_IS,
    BACKWARDS;

    /** All below the folder, as deep as that, that is no folder, whatever it is; a link is not followed. */
    List<Path> of(Path folder, int depth) throws IOException {
        try (Stream<Path> tree = Files.find(folder, depth, (path, attributes) -> !attributes.isDirectory())) {
            List<Path> all = new ArrayList<>(tree.toList());
            if (this == BACKWARDS) {
                Collections.reverse(all);
            }
            return all;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
