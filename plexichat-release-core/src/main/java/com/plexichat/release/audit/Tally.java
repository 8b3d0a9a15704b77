package com.plexichat.release.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What was seen in some content, each thing once, with its first place and how often it is there. */
final class Tally {
    /** A file with more different things in it is not easier to mend by a longer list. */
    private static final int MOST_TOLD = 10;

    /** What stands for the place in a form. */
    static final String PLACE = "{}";

    private final String form;
    private final Map<String, Sightings> seen = new LinkedHashMap<>();
    private int others;

    private record Sightings(long first, int count) {
        Sightings again() {
            return new Sightings(first, count + 1);
        }

        String text(String form) {
            return form.replace(PLACE, Long.toString(first)) + (count > 1 ? " and " + (count - 1) + " times more" : "");
        }
    }

    /** @param form how a place is told, which may have {@link #PLACE} for its number */
    Tally(String form) {
        this.form = form;
    }

    void note(String what, long at) {
        if (seen.containsKey(what)) {
            seen.computeIfPresent(what, (same, sightings) -> sightings.again());
        } else if (seen.size() < MOST_TOLD) {
            seen.put(what, new Sightings(at, 1));
        } else {
            others++;
        }
    }

    /** @param found takes what, and where */
    void tell(BiConsumer<String, String> found) {
        int left = seen.size();
        for (Map.Entry<String, Sightings> each : seen.entrySet()) {
            left--;
            String more = left == 0 && others > 0 ? "; others are at " + others + " places more" : "";
            found.accept(each.getKey(), each.getValue().text(form) + more);
        }
    }
}
