package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files belong to an installed package, as its {@code RECORD} lists them (PEP 376, PEP 627). */
public final class InstalledFilesReader implements ComponentReader {
    /** The folder is named by name and version, each without a hyphen (PEP 427). */
    private static final Pattern PATH = Pattern.compile("(?<site>(?:.*/)?)(?<name>[^/-]+)-[^/-]+\\.dist-info/RECORD");

    @Override
    public String name() {
        return "python-record";
    }

    @Override
    public boolean reads(FileStart file) {
        return PATH.matcher(file.path()).matches();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Matcher path = PATH.matcher(file.path());
        if (!path.matches() || !Requirement.isName(path.group("name"))) {
            return List.of();
        }
        List<String> files = PythonText.of(file)
                .lines()
                .map(line -> path.group("site") + field(line))
                .map(InstalledFilesReader::normal)
                .toList();
        // The version is told by the metadata beside it, which need not spell it as the folder does.
        return List.of(FoundComponent.of(
                        Component.library(PackageUrl.pypi(path.group("name"), Optional.empty())),
                        new Evidence(file.path(), name(), Technique.MANIFEST_ANALYSIS))
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
