package com.plexichat.release.git;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What takes long to read, read while something else is done. */
public final class ReadAhead<T> {
    private final CompletableFuture<T> reading;

    private ReadAhead(CompletableFuture<T> reading) {
        this.reading = reading;
    }

    public static <T> ReadAhead<T> of(Supplier<T> source) {
        return new ReadAhead<>(CompletableFuture.supplyAsync(source));
    }

    /** What was read; throws what the reading threw. */
    public T get() {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }
}
