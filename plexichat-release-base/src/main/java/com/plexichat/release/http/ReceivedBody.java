package com.plexichat.release.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Gives each piece of an answer's body to a sink, until that refuses one. */
final class ReceivedBody<T> implements BodySubscriber<T> {
    private final Sink<T> sink;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** Takes the pieces in their order, one at a time. */
    interface Sink<T> {
        /** @throws IOException if nothing is wanted */
        default void begin() throws IOException {}

        /** @throws IOException if no more is wanted */
        void take(ByteBuffer piece) throws IOException;

        /** What the whole body is. */
        T whole() throws IOException;
    }

    ReceivedBody(Sink<T> sink) {
        this.sink = sink;
    }

    @Override
    public CompletionStage<T> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription network) {
        subscription = network;
        try {
            sink.begin();
            network.request(1);
        } catch (IOException | RuntimeException refused) {
            result.completeExceptionally(refused);
            network.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        if (subscription == null || result.isDone()) {
            return;
        }
        try {
            for (ByteBuffer piece : pieces) {
                sink.take(piece);
            }
            subscription.request(1);
        } catch (IOException | RuntimeException refused) {
            result.completeExceptionally(refused);
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable cause) {
        result.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        if (result.isDone()) {
            return;
        }
        try {
            result.complete(sink.whole());
        } catch (IOException | RuntimeException refused) {
            result.completeExceptionally(refused);
        }
    }
}
