package com.plexichat.release.git;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionReader;
import com.plexichat.release.version.VersionScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tags of a repository as a project of one scheme reads them.
 *
 * @param releases one tag a version; an old spelling counts where the version has no tag of its own
 * @param oldSpellings the tags of an old spelling
 * @param others the names that are no version of the scheme
 */
public record ReleaseTags(
        NavigableMap<Version, ReleaseTag> releases, List<ReleaseTag> oldSpellings, List<String> others) {

    /** The tags of a repository, read while git tells them. */
    public static ReleaseTags read(GitRepository git, VersionScheme scheme) {
        VersionReader reader = VersionReader.ofProject(scheme);
        NavigableMap<Version, ReleaseTag> releases = new TreeMap<>();
        List<ReleaseTag> oldSpellings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        git.eachTag((name, commit) -> {
            VersionName read = reader.read(name);
            Version version = read.version().orElse(null);
            // A build identifier never goes into a tag.
            if (version == null
                    || !version.scheme().equals(scheme)
                    || !version.buildId().isEmpty()) {
                others.add(name);
            } else if (read instanceof VersionName.Canonical) {
                releases.put(version, new ReleaseTag(name, version, commit));
            } else {
                oldSpellings.add(new ReleaseTag(name, version, commit));
            }
        });
        oldSpellings.forEach(tag -> releases.putIfAbsent(tag.version(), tag));
        return new ReleaseTags(releases, List.copyOf(oldSpellings), List.copyOf(others));
    }

    public Optional<ReleaseTag> of(Version version) {
        return Optional.ofNullable(releases.get(version));
    }

    /** The releases of the same major and minor, in ascending order. */
    public List<ReleaseTag> lineOf(Version version) {
        List<ReleaseTag> line = new ArrayList<>();
        releases.headMap(version, false).descendingMap().values().stream()
                .takeWhile(tag -> tag.version().isOfLine(version))
                .forEach(line::add);
        Collections.reverse(line);
        releases.tailMap(version, true).values().stream()
                .takeWhile(tag -> tag.version().isOfLine(version))
                .forEach(line::add);
        return line;
    }
}
