package com.plexichat.release.component.python;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** What an installed package says of itself in its {@code dist-info} folder, or in one of the three older forms. */
public final class InstalledPackageReader implements ComponentReader {
    private static final Pattern PATH = Pattern.compile(
            ".*(?:\\.dist-info/METADATA|\\.egg-info/PKG-INFO|/EGG-INFO/PKG-INFO|\\.egg-info)", Pattern.DOTALL);

    @Override
    public String name() {
        return "python-dist-info";
    }

    @Override
    public boolean reads(FileStart file) {
        return PATH.matcher(file.path()).matches();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        PackageMetadata metadata = PackageMetadata.of(PythonText.of(file));
        return List.of(
                FoundComponent.of(metadata.component(), new Evidence(file.path(), name(), Technique.MANIFEST_ANALYSIS))
                        .dependingOn(metadata.needs())
                        .covering(List.of(covered(file.path()))));
    }

    /** The folder, or the file of distutils, which has none. */
    private static String covered(String path) {
        return path.endsWith(".egg-info") ? path : path.substring(0, path.lastIndexOf('/') + 1);
    }
}
