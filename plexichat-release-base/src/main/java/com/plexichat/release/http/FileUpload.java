package com.plexichat.release.http;

import com.plexichat.release.file.UnreadableFileException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/** Sends a file, tells how far it is, and moves the deadline with each piece that the network takes. */
final class FileUpload implements BodyPublisher {
    /** The slowest upload that is waited for. */
    private static final long LEAST_BYTES_PER_SECOND = 100_000;

    /** What the buffers of the system may hold of the bytes that were taken. */
    private static final long MOST_BUFFERED = 8 << 20;

    private final Flow.Publisher<ByteBuffer> content;
    private final long size;
    private final LongConsumer sent;
    private final Deadlines deadlines;

    private FileUpload(Flow.Publisher<ByteBuffer> content, long size, LongConsumer sent, Deadlines deadlines) {
        this.content = content;
        this.size = size;
        this.sent = sent;
        this.deadlines = deadlines;
    }

    static FileUpload of(HttpBody.File file, Deadlines deadlines) throws UnreadableFileException {
        Path path = file.path();
        long size = size(path);
        Duration whole = timeFor(size);
        deadlines.fix(whole, "no answer within " + whole.toSeconds() + " s");
        return new FileUpload(new FilePieces(path), size, file.sent(), deadlines);
    }

    private static long size(Path file) throws UnreadableFileException {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file, unreadable);
        }
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> network) {
        awaitMore(size);
        content.subscribe(new Pieces(network));
    }

    /** Set before the last piece leaves: whoever has got it may expect that an answer is awaited. */
    private void awaitMore(long left) {
        if (left > 0) {
            awaitPiece();
        } else {
            awaitAnswer();
        }
    }

    private void awaitPiece() {
        Duration idle = JdkHttpTransport.ANSWER_DEADLINE;
        deadlines.move(idle, "no byte was taken for " + idle.toSeconds() + " s");
    }

    private void awaitAnswer() {
        Duration rest = timeFor(Math.min(size, MOST_BUFFERED));
        deadlines.move(rest, "no answer within " + rest.toSeconds() + " s after the last byte");
    }

    private static Duration timeFor(long bytes) {
        return JdkHttpTransport.ANSWER_DEADLINE.plusSeconds(bytes / LEAST_BYTES_PER_SECOND);
    }

    /** Stands between the file and the network. */
    private final class Pieces implements Flow.Subscriber<ByteBuffer> {
        private final Flow.Subscriber<? super ByteBuffer> network;
        private long left = size;

        Pieces(Flow.Subscriber<? super ByteBuffer> network) {
            this.network = network;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            network.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer piece) {
            int bytes = piece.remaining();
            left -= bytes;
            awaitMore(left);
            network.onNext(piece);
            sent.accept(bytes);
        }

        @Override
        public void onError(Throwable cause) {
            network.onError(cause);
        }

        @Override
        public void onComplete() {
            network.onComplete();
        }
    }
}
