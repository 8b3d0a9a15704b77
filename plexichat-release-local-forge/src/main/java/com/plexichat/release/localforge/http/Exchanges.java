package com.plexichat.release.localforge.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every exchange so far in the order of the answers, passed on to whoever listens. */
public final class Exchanges {
    private final List<Exchange> finished = new ArrayList<>();
    private final List<Consumer<Exchange>> listeners;

    public Exchanges(List<Consumer<Exchange>> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    synchronized void add(Exchange exchange) {
        finished.add(exchange);
        listeners.forEach(each -> each.accept(exchange));
    }

    public synchronized List<Exchange> all() {
        return List.copyOf(finished);
    }
}
