package com.plexichat.release.doctor;

import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is read when it is first asked for, and not again. What stopped the reading stops everybody who asks.
 */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private Optional<T> value = Optional.empty();
    private Optional<ReleaseException> stopped = Optional.empty();

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (value.isEmpty() && stopped.isEmpty()) {
            read();
        }
        return value.orElseThrow(() -> stopped.orElseThrow());
    }

    private void read() {
        try {
            value = Optional.of(source.get());
        } catch (ReleaseException failed) {
            stopped = Optional.of(failed);
        }
    }

    /** Empty if the reading was stopped, which another check tells. */
    public Optional<T> ifRead() {
        try {
            return Optional.of(get());
        } catch (ReleaseException told) {
            return Optional.empty();
        }
    }
}
