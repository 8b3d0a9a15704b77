package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Issue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class IssuesTest {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final Client client = Client.reader(forge);

    IssuesTest() throws IOException {}

    @BeforeEach
    void fill() {
        ForgeRepository repository = forge.repository(Client.REPOSITORY);
        repository.putIssue(Issue.closed(1, "Closed", TIME, "bug"));
        repository.putIssue(Issue.merged(2, "Merged", TIME.plusSeconds(60)));
        repository.putIssue(new Issue(3, "Open", List.of(), TIME, Optional.empty(), Optional.empty()));
    }

    private List<Long> numbers(String query) {
        return client.get("/issues" + query).list().stream()
                .map(issue -> issue.number("number"))
                .toList();
    }

    @Test
    void issuesAndPullRequestsAreOneListNewestFirst() {
        assertThat(numbers("?state=closed&sort=updated&direction=desc")).containsExactly(2L, 1L);
        assertThat(numbers("?state=closed&direction=asc")).containsExactly(1L, 2L);
        assertThat(numbers("?state=all")).containsExactly(2L, 3L, 1L);
        assertThat(numbers("")).containsExactly(3L);
    }

    @Test
    void thoseThatChangedSinceATimeAreShown() {
        assertThat(numbers("?state=closed&since=2026-03-01T10:00:01Z")).containsExactly(2L);
        assertThat(numbers("?state=closed&since=2026-03-01T10:00:00Z")).containsExactly(2L, 1L);
    }
}
