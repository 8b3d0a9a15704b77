package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The attempts at one download: each goes on where the file stops, and all share the time for the whole. */
final class DownloadAttempts implements HttpTransport {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int MOST_REDIRECTS = 5;

    /** More than any refusal says. */
    private static final long MOST_BYTES_OF_REFUSAL = 1 << 20;

    private final JdkClient client;
    private final RunClock clock;
    private final DownloadLimits limits;
    private final ResumableFile file;
    private Duration spent = Duration.ZERO;

    DownloadAttempts(JdkClient client, RunClock clock, DownloadLimits limits, ResumableFile file) {
        this.client = client;
        this.clock = clock;
        this.limits = limits;
        this.file = file;
    }

    /** The answer without its body, if that went into the file. */
    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        Instant start = clock.now();
        try (Deadlines deadlines = new Deadlines(clock)) {
            deadlines.fix(limits.whole().minus(spent), "no whole file within " + seconds(limits.whole()));
            return answer(call, deadlines);
        } catch (IOException broken) {
            spent = spent.plus(Duration.between(start, clock.now()));
            if (spent.compareTo(limits.whole()) >= 0) {
                throw new UnfitAnswerException("no whole file within " + seconds(limits.whole()));
            }
            throw broken;
        }
    }

    private HttpAnswer answer(HttpCall call, Deadlines deadlines) throws IOException {
        HttpCall hop = goingOn(call);
        for (int redirects = 0; ; redirects++) {
            HttpAnswer answer = send(hop, deadlines);
            Optional<String> target = Redirects.target(answer);
            if (target.isEmpty()) {
                return answer;
            }
            if (redirects == MOST_REDIRECTS) {
                throw new UnfitAnswerException("there are more than " + MOST_REDIRECTS + " redirects");
            }
            hop = Redirects.follow(hop, target.get());
        }
    }

    private HttpCall goingOn(HttpCall call) {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.putAll(file.headers());
        return new HttpCall(call.method(), call.address(), headers, call.body());
    }

    private HttpAnswer send(HttpCall call, Deadlines deadlines) throws IOException {
        awaitPiece(deadlines);
        try (Receiver receiver = new Receiver(deadlines)) {
            HttpResponse<String> answer = client.exchange(
                    call, BodyPublishers.noBody(), head -> new ReceivedBody<>(sink(head, receiver)), deadlines);
            if (answer.statusCode() == RANGE_NOT_SATISFIABLE && !file.headers().isEmpty()) {
                file.beginAnew();
                throw new IOException("the server does not go on where the download stopped");
            }
            return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
        }
    }

    private static ReceivedBody.Sink<String> sink(ResponseInfo head, Receiver receiver) {
        return switch (head.statusCode()) {
            case OK, PARTIAL -> receiver.of(head);
            default -> new BoundedText(MOST_BYTES_OF_REFUSAL);
        };
    }

    private void awaitPiece(Deadlines deadlines) {
        deadlines.move(limits.silence(), "no byte came for " + seconds(limits.silence()));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }

    /** Stands between the network and the file: what still comes after an attempt has ended is left out. */
    private final class Receiver implements AutoCloseable {
        private final Deadlines deadlines;
        private boolean over;

        Receiver(Deadlines deadlines) {
            this.deadlines = deadlines;
        }

        ReceivedBody.Sink<String> of(ResponseInfo head) {
            return new ReceivedBody.Sink<>() {
                @Override
                public void begin() throws IOException {
                    whileOn(() -> file.begin(head.statusCode(), head.headers()));
                }

                @Override
                public void take(ByteBuffer piece) throws IOException {
                    awaitPiece(deadlines);
                    whileOn(() -> file.append(piece));
                }

                @Override
                public String whole() throws IOException {
                    whileOn(file::end);
                    return "";
                }
            };
        }

        private synchronized void whileOn(Step step) throws IOException {
            if (over) {
                throw new IOException("the attempt is over");
            }
            step.run();
        }

        @Override
        public synchronized void close() {
            over = true;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
