package com.plexichat.release.licence;

import com.plexichat.release.problem.NearestName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The identifiers of the SPDX License List; case makes no difference between any two of them. */
final class SpdxIds {
    private static final Pattern OWN =
            Pattern.compile("(DocumentRef-[A-Za-z0-9.-]{1,200}:)?LicenseRef-[A-Za-z0-9.-]{1,200}");

    private final Map<String, String> licences = new TreeMap<>();
    private final Map<String, String> exceptions = new TreeMap<>();
    /** What takes the place of deprecated ones. */
    private final Map<String, String> replacements = new TreeMap<>();

    SpdxIds() {
        for (String line : LicenceTable.lines("spdx-ids.txt")) {
            String[] parts = line.split(" ", 3);
            (parts[0].equals("exception") ? exceptions : licences).put(key(parts[1]), parts[1]);
            if (parts.length == 3) {
                replacements.put(key(parts[1]), parts[2]);
            }
        }
    }

    /** The licence as SPDX spells it, or one that a project has of its own. */
    Optional<String> licence(String id) {
        return OWN.matcher(id).matches() ? Optional.of(id) : Optional.ofNullable(licences.get(key(id)));
    }

    Optional<String> exception(String id) {
        return Optional.ofNullable(exceptions.get(key(id)));
    }

    /** The expression that takes the place of a deprecated licence. */
    Optional<String> replacement(String id) {
        return Optional.ofNullable(replacements.get(key(id)));
    }

    /** The licence with almost the same letters. */
    Optional<String> nearest(String wrong) {
        return NearestName.close(key(wrong), licences.keySet()).map(licences::get);
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
