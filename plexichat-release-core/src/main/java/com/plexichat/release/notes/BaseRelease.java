package com.plexichat.release.notes;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionReader;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The release that notes tell the changes since. */
public record BaseRelease(Version version, CommitId commit) {
    /**
     * The greatest lower version of the same scheme under the channel's rule, never the latest tag by date; empty
     * before the first release.
     */
    public static Optional<BaseRelease> of(Version version, Map<String, CommitId> tags) {
        VersionReader reader = VersionReader.ofProject(version.scheme());
        return tags.entrySet().stream()
                .flatMap(tag ->
                        reader.read(tag.getKey()).version().map(each -> new BaseRelease(each, tag.getValue())).stream())
                .filter(base -> base.version().buildId().isEmpty())
                .filter(base -> base.version().isComparableTo(version))
                .filter(base -> base.version().compareTo(version) < 0)
                .filter(base -> version.channel().mayFollow(base.version().channel()))
                .max(Comparator.comparing(BaseRelease::version));
    }
}
