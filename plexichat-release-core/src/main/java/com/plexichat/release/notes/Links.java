package com.plexichat.release.notes;

import com.plexichat.release.manifest.CommitId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses below the repository's page; none where the page is not known.
 *
 * @param page such as {@code https://github.com/plexi/chat}
 * @param pullRequests the numbers that are known to be below it: commits of a fork name those of another repository
 */
record Links(Optional<String> page, Set<Long> pullRequests) {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    Optional<String> commit(CommitId commit) {
        return below("/commit/" + commit.hex());
    }

    Optional<String> pullRequest(int number) {
        return pullRequests.contains((long) number) ? below("/pull/" + number) : Optional.empty();
    }

    /** What is between two tags; the first may be spelled in any old way. */
    Optional<String> comparison(String base, String tag) {
        return below("/compare/" + escaped(base) + "..." + escaped(tag));
    }

    Optional<String> asset(String tag, String name) {
        return below("/releases/download/" + escaped(tag) + "/" + escaped(name));
    }

    /** A link where there is an address, else the words alone. */
    static String link(String words, Optional<String> address) {
        return address.map(there -> "[" + words + "](" + there + ")").orElse(words);
    }

    private Optional<String> below(String path) {
        return page.map(there -> there + path);
    }

    private static String escaped(String part) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(
                    PLAIN.indexOf(each) >= 0
                            ? String.valueOf((char) each)
                            : String.format(Locale.ROOT, "%%%02X", each));
        }
        return escaped.toString();
    }
}
