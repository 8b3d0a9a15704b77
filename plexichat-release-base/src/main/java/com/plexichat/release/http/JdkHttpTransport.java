package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * The transport over the JDK's client. It repeats nothing, but the client itself sends a GET again whose kept connection
 * the server had closed. An answer that is too large for memory fails.
 */
public final class JdkHttpTransport implements HttpTransport {
    static final Duration ANSWER_DEADLINE = Duration.ofSeconds(60);

    private static final long MOST_BYTES = 64L << 20;

    private final RunClock clock;
    private final JdkClient client;
    private final Duration deadline;
    private final long mostBytes;

    /** Real time, and the JVM's proxy settings. */
    public JdkHttpTransport() {
        this(new SystemClock(), Optional.empty());
    }

    /**
     * @param clock what the deadlines run on, all but that of connecting
     * @param proxy the JVM's proxy settings hold if there is none
     */
    public JdkHttpTransport(RunClock clock, Optional<HttpProxy> proxy) {
        this(clock, new JdkClient(proxy), ANSWER_DEADLINE, MOST_BYTES);
    }

    private JdkHttpTransport(RunClock clock, JdkClient client, Duration deadline, long mostBytes) {
        this.clock = clock;
        this.client = client;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    /**
     * One for short questions, such as whether a server is well.
     *
     * @param deadline until when the whole answer must have come to a call that sends no file
     * @param mostBytes how large an answer may be
     */
    public static JdkHttpTransport within(RunClock clock, Duration deadline, long mostBytes) {
        if (deadline.isNegative() || deadline.isZero() || mostBytes < 0) {
            throw new IllegalArgumentException("an answer has a size and takes time");
        }
        return new JdkHttpTransport(clock, new JdkClient(Optional.empty()), deadline, mostBytes);
    }

    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        try (Deadlines deadlines = new Deadlines(clock)) {
            HttpResponse<String> answer = client.exchange(
                    call,
                    publisher(call.body(), deadlines),
                    head -> new ReceivedBody<>(new BoundedText(mostBytes)),
                    deadlines);
            return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
        }
    }

    private BodyPublisher publisher(HttpBody body, Deadlines deadlines) throws IOException {
        if (body instanceof HttpBody.File file) {
            return FileUpload.of(file, deadlines);
        }
        deadlines.fix(deadline, "no answer within " + words(deadline));
        return body instanceof HttpBody.Text text ? BodyPublishers.ofString(text.text()) : BodyPublishers.noBody();
    }

    private static String words(Duration time) {
        return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
