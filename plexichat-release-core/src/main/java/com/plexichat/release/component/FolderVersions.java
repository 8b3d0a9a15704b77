package com.plexichat.release.component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives its version to what names none, and lies in the folder of the same component: beside Python's {@code METADATA} it is
 * that very one, however many versions the package has.
 */
final class FolderVersions {
    private FolderVersions() {}

    static List<FoundComponent> given(List<FoundComponent> found) {
        Map<String, PackageUrl> versions = new HashMap<>();
        for (FoundComponent each : found) {
            versioned(each)
                    .ifPresent(url -> each.covers().stream()
                            .filter(path -> path.endsWith("/"))
                            .forEach(folder -> versions.put(folder + url.withoutVersion(), url)));
        }
        return found.stream().map(each -> given(each, versions)).toList();
    }

    private static Optional<PackageUrl> versioned(FoundComponent found) {
        return found.component().url().filter(url -> url.version().isPresent());
    }

    private static FoundComponent given(FoundComponent found, Map<String, PackageUrl> versions) {
        String location = found.evidence().location();
        String folder = location.substring(0, location.lastIndexOf('/') + 1);
        PackageUrl url = versions.get(folder + found.component().ref());
        return url == null ? found : found.in(url);
    }
}
