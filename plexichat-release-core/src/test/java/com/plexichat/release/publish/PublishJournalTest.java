package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishJournalTest {
    /** Each of its characters may be in a header; three of them are escaped in JSON. */
    private static final String TOKEN = "to\"k\\e/n";

    private static final HttpCall CALL = new HttpCall(
            "GET",
            URI.create("https://api.example.org/repos/o/r?page=1"),
            Map.of("Authorization", "Bearer " + TOKEN),
            HttpBody.NONE);

    @TempDir
    Path folder;

    private final DrivenClock clock = new DrivenClock();
    private final Secrets secrets = new Secrets();

    @Test
    void aLineIsAnObjectWithItsTimeItsRunAndTheRequestId() throws IOException {
        journal("one")
                .answered(
                        CALL,
                        new HttpAnswer(200, Map.of("x-github-request-id", List.of("A1:B2")), ""),
                        Duration.ofMillis(12));

        JsonObject line = lines().get(0);
        assertThat(line.string("time")).isEqualTo(clock.now().toString());
        assertThat(line.string("run")).isEqualTo("one");
        assertThat(line.string("event")).isEqualTo("answered");
        assertThat(line.string("request")).isEqualTo(CALL.text());
        assertThat(line.number("status")).isEqualTo(200);
        assertThat(line.string("requestId")).isEqualTo("A1:B2");
        assertThat(line.number("milliseconds")).isEqualTo(12);
    }

    @Test
    void aSecondRunAppendsToTheSameFile() throws IOException {
        journal("one").ended("staged");
        journal("two").ended("published");
        assertThat(lines()).extracting(line -> line.string("run")).containsExactly("one", "two");
    }

    @Test
    void aSecretIsMaskedWhereverAValueHoldsIt() throws IOException {
        secrets.add(TOKEN);
        PublishJournal journal = journal("one");
        journal.failed(CALL, new IOException("no header " + TOKEN), Duration.ZERO);
        journal.waits(Duration.ofSeconds(1), "the server says " + TOKEN);
        journal.stopped(List.of(new Problem(ProblemCode.SERVER_REFUSED, "it says " + TOKEN, TOKEN, TOKEN)));

        assertThat(Files.readString(file())).doesNotContain("e/n").contains("no header ***", "it says ***");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void whatCannotBeWrittenStopsAPublicationOnlyBeforeItBegins() throws IOException {
        Files.writeString(folder.resolve("release"), "a file");
        PublishJournal journal = journal("one");
        journal.answered(CALL, new HttpAnswer(200, Map.of(), ""), Duration.ZERO);
        PublishOrder order = PublishExamples.order("a.1.0-1");
        PublishPlan plan = new PublishPlan(Optional.empty(), List.of(), List.of());

        assertThatThrownBy(() -> journal.planned(order, "owner/chat", plan))
                .hasMessageContainingAll("file-unwritable", PublishJournal.FILE_NAME);
        journal.ended("published");
        assertThat(journal.lost())
                .hasValueSatisfying(problem -> assertThat(problem.where()).endsWith(PublishJournal.FILE_NAME));
    }

    @Test
    void anUploadIsToldWithItsFile() throws IOException {
        HttpCall upload = new HttpCall(
                "POST",
                URI.create("https://u.example.org/assets?name=a"),
                Map.of(),
                new HttpBody.File(Path.of("x/chat.gz")));
        journal("one").failed(upload, new ConnectException(), Duration.ZERO);

        assertThat(lines().get(0).string("file")).isEqualTo("chat.gz");
        assertThat(lines().get(0).string("failure")).isEqualTo("it cannot be connected");
    }

    private PublishJournal journal(String run) {
        return new PublishJournal(file(), run, clock, secrets);
    }

    private Path file() {
        return folder.resolve("release").resolve(PublishJournal.FILE_NAME);
    }

    private List<JsonObject> lines() throws IOException {
        return Files.readAllLines(file()).stream()
                .map(line -> Json.parseObject(line, "a line"))
                .toList();
    }
}
