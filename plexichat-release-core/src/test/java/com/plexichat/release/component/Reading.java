package com.plexichat.release.component;

import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.content.PackageWalk;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader finds in one file of a package that is made for it. */
public final class Reading implements PackageVisitor {
    private final ComponentReader reader;
    private final List<FoundComponent> found = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Reading(ComponentReader reader) {
        this.reader = reader;
    }

    /** @param path in the package, whose folder at the top is {@code chat} */
    public static Reading of(ComponentReader reader, String path, byte[] content) throws IOException {
        Path archive = Files.createTempFile("reading", ".tar.gz");
        try {
            try (TestPackage files = new TestPackage(archive)) {
                files.file(path.substring(path.indexOf('/') + 1), 0644, content);
            }
            Reading reading = new Reading(reader);
            PackageWalk.through(archive, List.of(reading));
            return reading;
        } finally {
            Files.delete(archive);
        }
    }

    @Override
    public boolean wants(FileStart file) {
        return reader.reads(file);
    }

    @Override
    public void visit(PackagedFile file) throws IOException {
        try {
            found.addAll(reader.read(file));
        } catch (BrokenSourceException unreadable) {
            found.addAll(unreadable.found());
            broken.add(String.valueOf(unreadable.getMessage()));
        } catch (PackageUrl.UnusableNameException unusable) {
            broken.add(String.valueOf(unusable.getMessage()));
        }
    }

    public List<FoundComponent> found() {
        return found;
    }

    /** What is wrong with the file, if it is broken. */
    public List<String> broken() {
        return broken;
    }

    public List<String> refs() {
        return found.stream().map(each -> each.component().ref()).toList();
    }

    public FoundComponent named(String ref) {
        return found.stream()
                .filter(each -> each.component().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
