package com.plexichat.release.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each history of work tells. */
public abstract class WorkHistoryContract {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    /** One with this work, each with the time at which it was closed. */
    protected abstract WorkHistory of(Map<ClosedWork, Instant> closed) throws IOException;

    /** One with these notes of public releases, by their tags. */
    protected abstract WorkHistory publishing(Map<String, String> notes) throws IOException;

    @Test
    void notesOfTheReleasesThatAreAskedForAreTold() throws IOException {
        WorkHistory history = publishing(Map.of("a.1.2-1", "One\r\ntwo", "a.1.2-2", "", "a.1.2-3", "Not asked for"));

        assertThat(history.publishedNotes(Set.of("a.1.2-1", "a.1.2-2", "a.9.9-9")))
                .isEqualTo(Map.of("a.1.2-1", "One\r\ntwo", "a.1.2-2", ""));
    }

    @Test
    void whatWasClosedInTheMeantimeIsToldNewestFirst() throws IOException {
        ClosedWork early = new ClosedWork(1, "Early", true, Set.of());
        ClosedWork atOnce = new ClosedWork(2, "At once", true, Set.of("bug", "Area: rooms"));
        ClosedWork issue = new ClosedWork(3, "Rooms vanish \u202e`now`", false, Set.of());
        WorkHistory history = of(Map.of(early, TIME.minusSeconds(1), atOnce, TIME, issue, TIME.plusSeconds(1)));

        assertThat(history.closedSince(TIME)).containsExactly(issue, atOnce);
        assertThat(history.closedSince(TIME.plusSeconds(2))).isEmpty();
    }

    @Test
    void ofManyTheLatestFiveHundredAreTold() throws IOException {
        Map<ClosedWork, Instant> many = new LinkedHashMap<>();
        for (int number = 1; number <= 501; number++) {
            many.put(new ClosedWork(number, "Work " + number, true, Set.of()), TIME.plusSeconds(number));
        }

        assertThat(of(many).closedSince(TIME))
                .hasSize(500)
                .doesNotContain(many.keySet().iterator().next());
    }
}
