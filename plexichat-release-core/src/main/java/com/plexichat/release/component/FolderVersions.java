package com.plexichat.release.component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives their versions to what names none: to what lies in the folder of a component, such as beside Python's
 * {@code METADATA}, that of this one; and to what such a component needs, that of the one which lies beside it. So each is
 * told from others of its name, however many versions the package has.
 */
final class FolderVersions {
    /** By a folder and the ref without a version: what has that folder, and what lies in it with a folder of its own. */
    private final Map<String, PackageUrl> own = new HashMap<>();

    private final Map<String, PackageUrl> beside = new HashMap<>();

    private FolderVersions(List<FoundComponent> found) {
        for (FoundComponent each : found) {
            String folder = folder(each);
            Optional<PackageUrl> url =
                    each.component().url().filter(known -> known.version().isPresent());
            if (url.isPresent() && each.covers().contains(folder)) {
                String any = url.get().withoutVersion().text();
                own.put(folder + any, url.get());
                beside.put(around(folder) + any, url.get());
            }
        }
    }

    static List<FoundComponent> given(List<FoundComponent> found) {
        FolderVersions versions = new FolderVersions(found);
        return found.stream().map(versions::in).map(versions::needing).toList();
    }

    private FoundComponent in(FoundComponent found) {
        PackageUrl url = own.get(folder(found) + found.component().ref());
        return url == null ? found : found.in(url);
    }

    private FoundComponent needing(FoundComponent found) {
        String site = around(folder(found));
        return found.dependingOn(found.dependsOn().stream()
                .map(ref -> Optional.ofNullable(beside.get(site + ref))
                        .map(PackageUrl::text)
                        .orElse(ref))
                .toList());
    }

    /** That of the file which tells the component. */
    private static String folder(FoundComponent found) {
        String location = found.evidence().location();
        return location.substring(0, location.lastIndexOf('/') + 1);
    }

    private static String around(String folder) {
        return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
}
