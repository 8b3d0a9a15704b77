package com.plexichat.release.source;

import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * A release that may be installed.
 *
 * @param version as the tag names it, without a build identifier
 * @param preRelease whether the source marks it as not for everybody, as its version's channel does
 * @param notes what is new in it, in Markdown
 * @param files each name once, {@code release.json} among them
 */
public record OfferedRelease(Version version, boolean preRelease, String title, String notes, List<OfferedFile> files) {
    public OfferedRelease {
        files = List.copyOf(files);
        if (files.stream().map(OfferedFile::name).distinct().count() != files.size()) {
            throw new IllegalArgumentException("two files of release " + version.tag() + " have one name");
        }
    }

    public ReleaseText text() {
        return new ReleaseText(version.tag(), title, notes);
    }

    public Optional<OfferedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
