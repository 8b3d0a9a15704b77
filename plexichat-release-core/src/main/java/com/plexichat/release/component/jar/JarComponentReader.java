package com.plexichat.release.component.jar;

import com.plexichat.release.archive.JarName;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** Finds jars by the digest of what the build resolved, and by what Maven, OSGi and Java write into them. */
public final class JarComponentReader implements ComponentReader {
    private final KnownJars jars;

    public JarComponentReader(KnownJars jars) {
        this.jars = jars;
    }

    @Override
    public String name() {
        return "jar";
    }

    @Override
    public boolean reads(FileStart file) {
        return JarName.is(file.name());
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        JarComponents components = new JarComponents(name(), jars);
        try {
            components.read(file.onDisk(), file.path(), file.digest(), 1);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new BrokenSourceException("it is no whole jar: " + broken.getMessage());
        }
        List<FoundComponent> found = new ArrayList<>(components.found());
        found.set(0, found.get(0).covering(List.of(file.path())));
        return found;
    }
}
