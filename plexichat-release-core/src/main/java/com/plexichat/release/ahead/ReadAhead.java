package com.plexichat.release.ahead;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
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

    /**
     * What is read of each, as many at the same time as there are processors, and in their order; throws what the first of
     * them threw that could not be read, after all have ended.
     */
    public static <S, T> List<T> each(List<S> sources, Function<S, T> read) {
        if (sources.size() < 2) {
            return sources.stream().map(read).toList();
        }
        ExecutorService readers =
                Executors.newFixedThreadPool(Math.min(sources.size(), ForkJoinPool.getCommonPoolParallelism() + 1));
        try {
            List<ReadAhead<T>> reading = sources.stream()
                    .map(source -> new ReadAhead<>(CompletableFuture.supplyAsync(() -> read.apply(source), readers)))
                    .toList();
            reading.forEach(
                    each -> each.reading.handle((value, failed) -> value).join());
            return reading.stream().map(ReadAhead::get).toList();
        } finally {
            readers.shutdown();
        }
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
