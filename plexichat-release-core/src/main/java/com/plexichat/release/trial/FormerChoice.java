package com.plexichat.release.trial;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which release servers run that are going to get a version. */
public final class FormerChoice {
    private FormerChoice() {}

    /** The newest public one below it in its scheme that goes to all who get it too; empty if there is none. */
    public static Optional<Version> before(Version version, List<RemoteRelease> releases) {
        return releases.stream()
                .filter(release -> !release.draft())
                .flatMap(release ->
                        VersionSchemes.find(release.tag())
                                .filter(each -> each.tag().equals(release.tag()))
                                .stream())
                .filter(version::isComparableTo)
                .filter(each -> version.channel().mayFollow(each.channel()) && each.compareTo(version) < 0)
                .max(Comparator.naturalOrder());
    }
}
