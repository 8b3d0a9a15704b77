package com.plexichat.release.component.python;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which files belong to an installed package, as its {@code RECORD} lists them (PEP 376, PEP 627). */
public final class InstalledFilesReader implements ComponentReader {
    private static final String FILE = "RECORD";

    @Override
    public String name() {
        return "python-record";
    }

    @Override
    public boolean reads(FileStart file) {
        return InstalledFolder.of(file.path(), FILE).isPresent();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Optional<InstalledFolder> folder = InstalledFolder.of(file.path(), FILE);
        if (folder.isEmpty()) {
            return List.of();
        }
        String site = folder.get().site();
        List<String> files = PythonText.of(file)
                .lines()
                .map(line -> site + field(line))
                .map(InstalledFilesReader::normal)
                .toList();
        return List.of(FoundComponent.of(
                        folder.get().component(), new Evidence(file.path(), name(), Technique.MANIFEST_ANALYSIS))
                .covering(files));
    }

    /** The first of a line of comma-separated values. */
    private static String field(String line) {
        if (line.startsWith("\"")) {
            int end = line.indexOf('"', 1);
            return end < 0 ? "" : line.substring(1, end);
        }
        int comma = line.indexOf(',');
        return comma < 0 ? line : line.substring(0, comma);
    }

    /** Scripts lie outside of the folder of packages, and are listed with {@code ..}. */
    private static String normal(String path) {
        return Path.of("/", path.replace('\0', '?')).normalize().toString().substring(1);
    }
}
