package com.plexichat.release.publish;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.json.Json;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Appends to {@code publish-log.jsonl} what a run did: one JSON object a line, with the server's request ids and without
 * any secret.
 */
public final class PublishJournal implements HttpWatch {
    public static final String FILE_NAME = "publish-log.jsonl";

    private final Path file;
    private final String run;
    private final RunClock clock;
    private final Secrets secrets;
    private @Nullable ReleaseException lost;

    /** @param run told in every line, since runs append to the same file */
    public PublishJournal(Path file, String run, RunClock clock, Secrets secrets) {
        this.file = file;
        this.run = run;
        this.clock = clock;
        this.secrets = secrets;
    }

    @Override
    public void answered(HttpCall call, HttpAnswer answer, Duration took) {
        Map<String, Object> event = request(call, took);
        event.put("status", answer.status());
        answer.header("X-GitHub-Request-Id").ifPresent(id -> event.put("requestId", id));
        write("answered", event);
    }

    @Override
    public void failed(HttpCall call, IOException cause, Duration took) {
        Map<String, Object> event = request(call, took);
        event.put("failure", new HttpFailure.Broken(cause).words());
        write("failed", event);
    }

    /** A wait, and what it is for. */
    public void waits(Duration time, String reason) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("seconds", time.toMillis() / 1000.0);
        event.put("reason", reason);
        write("waits", event);
    }

    /** @throws ReleaseException if the log cannot be written: then nothing is begun */
    public void planned(PublishOrder order, String repository, PublishPlan plan) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("tag", order.tag());
        event.put("commit", order.commit().hex());
        event.put("repository", repository);
        event.put(
                "actions", plan.actions().stream().map(PublishAction::describe).toList());
        write("planned", event);
        if (lost != null) {
            throw lost;
        }
    }

    public void ended(String outcome) {
        write("ended", Map.of("outcome", outcome));
    }

    public void stopped(List<Problem> problems) {
        write("stopped", Map.of("problems", problems.stream().map(Problem::text).toList()));
    }

    private static Map<String, Object> request(HttpCall call, Duration took) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("request", call.text());
        if (call.body() instanceof HttpBody.File file) {
            event.put("file", String.valueOf(file.path().getFileName()));
        }
        event.put("milliseconds", took.toMillis());
        return event;
    }

    /** Why the log is not complete; what was begun is not given up for that. */
    public synchronized Optional<Problem> lost() {
        return Optional.ofNullable(lost).map(failure -> failure.problems().get(0));
    }

    private synchronized void write(String what, Map<String, Object> details) {
        if (lost != null) {
            return;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.now().toString());
        line.put("run", run);
        line.put("event", what);
        // Masked before it is escaped, after which a secret might not be found.
        details.forEach((name, value) -> line.put(name, secrets.masked(value)));
        try {
            // Who discards a draft may have no build here.
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.compact(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            lost = new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the log of the publication cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }
}
