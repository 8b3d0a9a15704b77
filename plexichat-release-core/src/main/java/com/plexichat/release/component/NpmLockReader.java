package com.plexichat.release.component;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The packages that an npm lock file installs, with the folders where they lie. */
public final class NpmLockReader implements ComponentReader {
    /** Some 25,000 packages; it is held in memory. */
    private static final int MOST_BYTES = 16 << 20;

    /** What npm writes of what it installed; any other lock file in its folder is of somebody's own work. */
    private static final Pattern INSTALLED = Pattern.compile(".*/node_modules/\\.package-lock\\.json");

    private static final Set<String> NAMES = Set.of("package-lock.json", "npm-shrinkwrap.json");

    @Override
    public String name() {
        return "npm-lock";
    }

    @Override
    public boolean reads(FileStart file) {
        boolean isOfAPackage = file.path().contains("/" + NpmEntry.MODULES);
        return isOfAPackage ? INSTALLED.matcher(file.path()).matches() : NAMES.contains(file.name());
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        try {
            NpmLock lock = NpmLock.of(Json.parseObject(text(file), "the lock file"));
            Set<NpmEntry> direct = new HashSet<>(lock.direct());
            List<FoundComponent> found = lock.packages().stream()
                    .map(entry -> found(entry, lock, file.path()).direct(direct.contains(entry)))
                    .toList();
            if (!lock.unnamed().isEmpty()) {
                throw new BrokenSourceException(
                        "\"" + VisibleText.of(lock.unnamed().get(0)) + "\" has no name of a package", found);
            }
            return found;
        } catch (JsonException broken) {
            throw new BrokenSourceException(String.valueOf(broken.getMessage()));
        }
    }

    private FoundComponent found(NpmEntry entry, NpmLock lock, String path) {
        String beside = path.substring(0, path.lastIndexOf('/') + 1);
        String folder = INSTALLED.matcher(path).matches()
                ? beside.substring(0, beside.length() - NpmEntry.MODULES.length())
                : beside;
        List<String> needed = entry.needs().stream()
                .map(name -> lock.needed(entry, name))
                .flatMap(Optional::stream)
                .map(other -> other.component().ref())
                .toList();
        return FoundComponent.of(entry.component(), new Evidence(path, name(), Technique.MANIFEST_ANALYSIS))
                .dependingOn(needed)
                .covering(entry.isInstalled() ? List.of(path, folder + entry.place() + "/") : List.of(path));
    }

    private static String text(PackagedFile file) throws IOException, BrokenSourceException {
        try (InputStream content = file.open()) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BrokenSourceException("the lock file is larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
