package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.testing.Generated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules are those of Reactive Streams, 1.x for who publishes and 3.x for the subscription. */
final class FilePiecesTest {
    @TempDir
    Path folder;

    @Test
    void allBytesArriveHoweverManyPiecesAreAskedForAtOnce() {
        Generated.cases(40, random -> {
            byte[] content = new byte[random.nextInt(1_000_000)];
            random.nextBytes(content);
            Network network = new Network(1 + random.nextInt(3));
            new FilePieces(write(content)).subscribe(network);

            assertThat(network.taken.toByteArray()).isEqualTo(content);
            assertThat(network.completions).isEqualTo(1);
            assertThat(network.failure).isNull();
        });
    }

    @Test
    void noMorePiecesAreGivenThanWereAskedFor() {
        Network network = new Network(0);
        new FilePieces(write(new byte[1_000_000])).subscribe(network);
        assertThat(network.pieces).isZero();

        network.subscription().request(2);
        assertThat(network.pieces).isEqualTo(2);
        assertThat(network.completions).isZero();
    }

    @Test
    void nothingIsGivenAfterACancellation() {
        Network network = new Network(0);
        new FilePieces(write(new byte[1_000_000])).subscribe(network);
        network.subscription().request(1);
        network.subscription().cancel();
        network.subscription().request(Long.MAX_VALUE);

        assertThat(network.pieces).isEqualTo(1);
        assertThat(network.completions).isZero();
        assertThat(network.failure).isNull();
    }

    @Test
    void aMissingFileIsAFailureAfterTheSubscription() {
        Network network = new Network(1);
        new FilePieces(folder.resolve("missing")).subscribe(network);

        assertThat(network.failure)
                .isInstanceOf(UnreadableFileException.class)
                .hasRootCauseInstanceOf(NoSuchFileException.class);
        assertThat(network.pieces).isZero();
    }

    private Path write(byte[] content) {
        try {
            return Files.write(folder.resolve("file"), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks for a number of pieces at first, and for as many again when it has them. */
    private static final class Network implements Flow.Subscriber<ByteBuffer> {
        private final int atOnce;
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private int pieces;
        private int completions;
        private @Nullable Throwable failure;
        private Flow.@Nullable Subscription subscription;

        Network(int atOnce) {
            this.atOnce = atOnce;
        }

        Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (atOnce > 0) {
                given.request(atOnce);
            }
        }

        @Override
        public void onNext(ByteBuffer piece) {
            pieces++;
            byte[] bytes = new byte[piece.remaining()];
            piece.get(bytes);
            taken.writeBytes(bytes);
            if (atOnce > 0 && pieces % atOnce == 0) {
                subscription().request(atOnce);
            }
        }

        @Override
        public void onError(Throwable cause) {
            failure = cause;
        }

        @Override
        public void onComplete() {
            completions++;
        }
    }
}
