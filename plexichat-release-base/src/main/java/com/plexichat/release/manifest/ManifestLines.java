package com.plexichat.release.manifest;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.problem.ReleaseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text of a {@link PackageManifest} says.
 *
 * @param head the fields of its head, such as {@code Version}, in their order
 * @param links in their order
 * @param files in their order; no path is named twice, neither by files nor by links
 */
public record ManifestLines(Map<String, String> head, List<PackageManifest.Link> links, List<ChecksumLine> files) {
    public ManifestLines {
        head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /**
     * Reads what {@link PackageManifest#text} writes.
     *
     * @param where the file that holds the text
     * @throws ReleaseException naming every line that is wrong
     */
    public static ManifestLines parse(String text, String where) {
        return new ManifestReader(where).read(text);
    }
}
