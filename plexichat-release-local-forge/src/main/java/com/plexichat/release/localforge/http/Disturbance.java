package com.plexichat.release.localforge.http;

import com.plexichat.release.json.Json;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Carries a fault out on one call; a connection ends when its exchange is closed without a whole answer. */
final class Disturbance {
    private final HttpExchange http;
    private final Call call;
    private final Service service;
    private final CountDownLatch closing;

    /** @param closing opens when the server closes, so that nothing is held longer */
    Disturbance(HttpExchange http, Call call, Service service, CountDownLatch closing) {
        this.http = http;
        this.call = call;
        this.service = service;
        this.closing = closing;
    }

    /** The answer to send; empty if the connection ends instead. */
    Optional<Answer> carryOut(Fault fault) throws IOException {
        if (fault instanceof Fault.DropBefore) {
            call.finishReading();
            return Optional.empty();
        } else if (fault instanceof Fault.DropHalfway) {
            return dropHalfway();
        } else if (fault instanceof Fault.DropAfter) {
            process(call);
            return Optional.empty();
        } else if (fault instanceof Fault.AnswerInstead other) {
            call.finishReading();
            return Optional.of(answer(other.status(), other.headers(), other.contentType(), other.body()));
        } else if (fault instanceof Fault.AnswerAfter other) {
            process(call);
            return Optional.of(answer(other.status(), other.headers(), other.contentType(), other.body()));
        } else if (fault instanceof Fault.EmptyBody) {
            Answer right = process(call);
            return Optional.of(new Answer(right.status(), right.headers(), new NoBody()));
        } else if (fault instanceof Fault.TruncatedBody) {
            return Optional.of(truncated(process(call)));
        } else if (fault instanceof Fault.Silence silence) {
            hold(silence);
            return Optional.empty();
        } else if (fault instanceof Fault.LeaveStarter) {
            return Optional.of(leaveStarter());
        }
        return Optional.of(process(isUpload() ? call.with(new DamagedStream(call.body())) : call));
    }

    private Answer process(Call disturbed) throws IOException {
        Answer answer = service.reply(disturbed).answer();
        disturbed.finishReading();
        return answer;
    }

    private Optional<Answer> dropHalfway() throws IOException {
        if (length() > 0) {
            if (isUpload()) {
                process(call.with(new PartOfStream(call.body(), length() / 2)));
            } else {
                call.finishReading();
            }
            return Optional.empty();
        }
        Answer right = process(call);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        right.body().writeTo(bytes);
        if (bytes.size() > 1) {
            http.sendResponseHeaders(right.status(), bytes.size());
            http.getResponseBody().write(bytes.toByteArray(), 0, bytes.size() / 2);
            http.getResponseBody().flush();
        }
        return Optional.empty();
    }

    private static Answer truncated(Answer right) {
        String text = right.body().json().map(Json::compact).orElse("");
        String type = right.body().contentType().orElse("application/json");
        return text.isEmpty()
                ? right
                : answer(right.status(), right.headers(), type, text.substring(0, text.length() / 2));
    }

    private void hold(Fault.Silence silence) {
        call.finishReading();
        silence.held().run();
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer leaveStarter() throws IOException {
        if (isUpload()) {
            process(call.with(new PartOfStream(call.body(), length() / 2)));
        }
        call.finishReading();
        return answer(502, Map.of(), "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    private static Answer answer(int status, Map<String, String> headers, String type, String body) {
        return new Answer(status, headers, body.isEmpty() ? new NoBody() : new TextBody(type, body));
    }

    private boolean isUpload() {
        return length() > 0 && call.method().equals("POST") && call.path().endsWith("/assets");
    }

    private long length() {
        return call.header("Content-Length").map(Long::parseLong).orElse(0L);
    }
}
