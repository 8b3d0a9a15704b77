package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.forge.WorkHistory;
import com.plexichat.release.forge.WorkHistoryContract;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.state.Issue;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GitHubWorkHistoryTest extends WorkHistoryContract {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    @AutoClose
    private LocalForge server;

    @BeforeEach
    void start() throws IOException {
        server = LocalForge.builder().repository("owner/chat").start();
    }

    @Override
    protected WorkHistory of(Map<ClosedWork, Instant> closed) {
        closed.forEach((work, time) -> {
            String[] labels = work.labels().toArray(String[]::new);
            server.repository("owner/chat")
                    .putIssue(
                            work.merged()
                                    ? Issue.merged(work.number(), work.title(), time, labels)
                                    : Issue.closed(work.number(), work.title(), time, labels));
        });
        return history("owner/chat");
    }

    @Override
    protected WorkHistory publishing(Map<String, String> notes) {
        notes.forEach((tag, body) -> server.repository("owner/chat")
                .createRelease(new ReleaseDetails(tag, "main", tag, body, false, false)));
        return history("owner/chat");
    }

    @Test
    void aDraftIsNotPublished() {
        server.repository("owner/chat")
                .createRelease(new ReleaseDetails("a.1.2-1", "main", "", "A draft", true, false));

        assertThat(history("owner/chat").publishedNotes(Set.of("a.1.2-1"))).isEmpty();
    }

    private WorkHistory history(String repository) {
        return new GitHubWorkHistory(
                TestAccess.to(server, repository, LocalForgeBuilder.DEFAULT_TOKEN), new JdkHttpTransport());
    }

    @Test
    void oneThatIsOpenOrWasNotMergedIsNoMergedOne() {
        Issue.PullRequest notMerged = new Issue.PullRequest(Optional.empty());
        server.repository("owner/chat")
                .putIssue(new Issue(1, "Open", List.of(), TIME, Optional.empty(), Optional.of(notMerged)));
        server.repository("owner/chat")
                .putIssue(new Issue(2, "Closed", List.of(), TIME, Optional.of(TIME), Optional.of(notMerged)));

        assertThat(history("owner/chat").closedSince(TIME))
                .singleElement()
                .isEqualTo(new ClosedWork(2, "Closed", false, Set.of()));
    }

    @Test
    void aLabelWithoutANameIsLeftOutAndItsWorkIsNot() {
        String answer =
                "[{\"number\": 7, \"title\": \"Rooms\", \"pull_request\": {\"merged_at\": \"2026-03-01T10:00:00Z\"},"
                        + " \"labels\": [\"plain\", {\"name\": null}, {}, 3, null, {\"name\": \"bug\"}]},"
                        + " {\"number\": 8, \"title\": \"Polls\", \"labels\": null}]";
        WorkHistory history = new GitHubWorkHistory(
                TestAccess.to(server, "owner/chat", LocalForgeBuilder.DEFAULT_TOKEN),
                call -> new HttpAnswer(200, Map.of(), answer));

        assertThat(history.closedSince(TIME))
                .containsExactly(
                        new ClosedWork(7, "Rooms", true, Set.of("bug")), new ClosedWork(8, "Polls", false, Set.of()));
    }

    @Test
    void aRepositoryThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> history("owner/other").closedSince(TIME)).hasMessageContaining("404");
    }
}
