package com.plexichat.release.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives licence files to the components of a package: each to those that cover the deepest folder around it, if it lies there
 * for the whole of them. Only folders count: among the files that Python's {@code RECORD} lists one by one, and deeper inside
 * of any component, is also the {@code vendor/x/LICENSE} of what is bundled, and nobody knows whose it is.
 */
final class LicenceFiles {
    private static final Pattern OF_THE_WHOLE = Pattern.compile("(?:licen[cs]es/.*)?[^/]*", Pattern.CASE_INSENSITIVE);

    private LicenceFiles() {}

    static List<FoundComponent> given(List<LicenceFile> files, List<FoundComponent> found) {
        List<FoundComponent> given = new ArrayList<>(found);
        Map<String, List<Integer>> owners = owners(found);
        for (LicenceFile file : files) {
            for (int owner : owners.getOrDefault(folder(file.path(), owners), List.of())) {
                given.set(owner, given.get(owner).withLicenceText(file.licence()));
            }
        }
        return given;
    }

    /** The places in the list of those that cover a folder, by that folder. */
    private static Map<String, List<Integer>> owners(List<FoundComponent> found) {
        Map<String, List<Integer>> owners = new HashMap<>();
        for (int place = 0; place < found.size(); place++) {
            for (String covered : found.get(place).covers()) {
                if (covered.endsWith("/")) {
                    owners.computeIfAbsent(covered, folder -> new ArrayList<>()).add(place);
                }
            }
        }
        return owners;
    }

    /** The deepest covered folder, or nothing where the file lies deep inside of it. */
    private static String folder(String path, Map<String, List<Integer>> owners) {
        int end = path.lastIndexOf('/');
        while (end >= 0 && !owners.containsKey(path.substring(0, end + 1))) {
            end = path.lastIndexOf('/', end - 1);
        }
        boolean ofTheWhole = OF_THE_WHOLE.matcher(path.substring(end + 1)).matches();
        return ofTheWhole ? path.substring(0, end + 1) : "";
    }
}
