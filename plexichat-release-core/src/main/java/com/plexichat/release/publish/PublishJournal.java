package com.plexichat.release.publish;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpCall;
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
        event.put("failure", String.valueOf(cause.getMessage()));
        write("failed", event);
    }

    /** A wait, and what it is for. */
    public void waits(Duration time, String reason) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("seconds", time.toMillis() / 1000.0);
        event.put("reason", reason);
        write("waits", event);
    }

    public void planned(PublishOrder order, String repository, PublishPlan plan) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("tag", order.tag());
        event.put("commit", order.commit().hex());
        event.put("repository", repository);
        event.put(
                "actions", plan.actions().stream().map(PublishAction::describe).toList());
        write("planned", event);
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
        event.put("milliseconds", took.toMillis());
        return event;
    }

    private synchronized void write(String what, Map<String, Object> details) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.now().toString());
        line.put("run", run);
        line.put("event", what);
        details.forEach((name, value) -> line.put(name, masked(value)));
        try {
            // Who discards a draft may have no build here.
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.compact(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the log of the publication cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }

    /** Masked before it is escaped, after which a secret might not be found. */
    private Object masked(Object value) {
        if (value instanceof String text) {
            return secrets.masked(text);
        }
        return value instanceof List<?> list ? list.stream().map(this::masked).toList() : value;
    }
}
