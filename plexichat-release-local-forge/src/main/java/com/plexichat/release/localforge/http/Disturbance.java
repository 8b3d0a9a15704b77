package com.plexichat.release.localforge.http;

import com.plexichat.release.json.Json;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Carries a fault out on one call; a connection ends when its exchange is closed without a whole answer. */
final class Disturbance {
    private static final String HTML_502 = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    /** How an answer is sent. */
    private interface Manner {
        void send(Answer answer, HttpExchange http) throws IOException;
    }

    private final Call call;
    private final Service service;
    private final Sight sight;
    private final CountDownLatch closing;

    /** @param closing opens when the server closes, so that nothing is held longer */
    Disturbance(Call call, Service service, CountDownLatch closing) {
        this.call = call;
        this.service = service;
        this.sight = service.sight(call);
        this.closing = closing;
    }

    Ending carryOut(Fault fault) throws IOException {
        if (fault instanceof Fault.DropBefore) {
            return dropped(fault, call.hasBody());
        } else if (fault instanceof Fault.DropHalfway) {
            return dropHalfway(fault);
        } else if (fault instanceof Fault.DropAfter) {
            process(call);
            return dropped(fault, false);
        } else if (fault instanceof Fault.AnswerInstead other) {
            call.finishReading(sight.area());
            return answered(fault, answer(other.status(), other.headers(), other.contentType(), other.body()));
        } else if (fault instanceof Fault.AnswerAfter other) {
            process(call);
            return answered(fault, answer(other.status(), other.headers(), other.contentType(), other.body()));
        } else if (fault instanceof Fault.EmptyBody) {
            return answered(fault, withText(process(call), ""));
        } else if (fault instanceof Fault.TruncatedBody) {
            return answered(fault, truncated(process(call)));
        } else if (fault instanceof Fault.Silence silence) {
            call.finishReading(sight.area());
            return ending(fault, 0, false, http -> hold(silence));
        } else if (fault instanceof Fault.LeaveStarter) {
            return leaveStarter(fault);
        } else if (fault instanceof Fault.Endless) {
            return processed(fault, Sending::endless);
        } else if (fault instanceof Fault.Drip drip) {
            return processed(fault, (answer, http) -> Sending.slowly(answer, http, drip.between()));
        }
        // What is left is StoreDamaged, which only an upload can suffer.
        return isUpload()
                ? answered(fault, process(call.with(new DamagedStream(call.body()))))
                : Ending.undisturbed(call, service);
    }

    private Answer process(Call disturbed) throws IOException {
        Answer answer = service.reply(disturbed).answer();
        disturbed.finishReading(sight.area());
        return answer;
    }

    private Ending dropHalfway(Fault fault) throws IOException {
        if (!call.hasBody()) {
            return processed(fault, Sending::half);
        }
        Call half = call.with(new PartOfStream(call.body(), call.announced() / 2));
        if (isUpload()) {
            process(half);
        } else {
            half.body().transferTo(OutputStream.nullOutputStream());
        }
        return dropped(fault, true);
    }

    private Ending leaveStarter(Fault fault) throws IOException {
        if (isUpload()) {
            process(call.with(new PartOfStream(call.body(), call.announced() / 2)));
        }
        call.finishReading(sight.area());
        return answered(fault, answer(502, Map.of(), "text/html", HTML_502));
    }

    private void hold(Fault.Silence silence) {
        silence.held().run();
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isUpload() {
        return sight.area() == Area.UPLOADS && call.method().equals("POST");
    }

    private Ending processed(Fault fault, Manner manner) throws IOException {
        Answer right = process(call);
        return ending(fault, right.status(), false, http -> manner.send(right, http));
    }

    private Ending dropped(Fault fault, boolean bodyUnread) {
        return ending(fault, 0, bodyUnread, Ending.Wire.NOTHING);
    }

    private Ending answered(Fault fault, Answer answer) {
        return ending(fault, answer.status(), false, http -> Sending.whole(answer, http));
    }

    private Ending ending(Fault fault, int status, boolean bodyUnread, Ending.Wire wire) {
        return new Ending(Exchange.disturbed(call, sight, fault, status, bodyUnread), wire);
    }

    private static Answer truncated(Answer right) {
        return right.body()
                .json()
                .map(Json::compact)
                .map(text -> withText(right, text.substring(0, text.length() / 2)))
                .orElse(right);
    }

    private static Answer withText(Answer right, String text) {
        return right.body()
                .contentType()
                .map(type -> answer(right.status(), right.headers(), type, text))
                .orElse(right);
    }

    private static Answer answer(int status, Map<String, String> headers, String type, String body) {
        return new Answer(status, headers, new TextBody(type, body));
    }
}
