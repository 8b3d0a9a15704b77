package com.plexichat.release.staging;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of files that no account holds for a while, since they are removed or put in their places: kept in a file of
 * their own, so that the next run removes what a killed one left of them.
 */
final class DepartingFiles {
    /** Has the form of a file that is not whole, so that nobody publishes or keeps it. */
    static final String FILE_NAME = ".departing.part";

    private final Path folder;

    DepartingFiles(Path folder) {
        this.folder = folder;
    }

    /** True if a run was stopped before it came to {@link #forget}. */
    boolean areNoted() throws IOException {
        return !noted().isEmpty();
    }

    /** Adds these to the ones that are noted; they are removed in this order. */
    void note(Collection<String> names) throws IOException {
        Set<String> all = new LinkedHashSet<>(noted());
        all.addAll(names);
        AtomicFile.write(folder.resolve(FILE_NAME), String.join("\n", all));
    }

    /** Removes those that are noted, but not the ones that an account holds again. */
    void removeAllBut(Set<String> kept) throws IOException {
        for (String name : noted()) {
            if (!kept.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve(FILE_NAME));
    }

    /** Nothing but names of assets, whatever somebody wrote there: none of them leads out of the folder. */
    private List<String> noted() throws IOException {
        Path file = folder.resolve(FILE_NAME);
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .filter(name -> ReleaseIdentity.FILE_NAME.matcher(name).matches())
                        .toList()
                : List.of();
    }
}
