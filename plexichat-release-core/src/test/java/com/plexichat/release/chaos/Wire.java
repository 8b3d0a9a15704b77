package com.plexichat.release.chaos;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** The real transport, which refuses the connection or ends the publisher at one request. */
final class Wire implements HttpTransport {
    enum Break {
        REFUSED,
        KILLED_BEFORE,
        KILLED_AFTER
    }

    /** Ends a run as a kill does: nothing of it is handled, and nothing is sent any more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final HttpTransport real;
    private final Requests counted;
    private final String origin;
    private final String target;
    private final Break kind;
    private volatile boolean dead;
    private volatile boolean met;

    /** @param target the request that is broken; an empty one for none */
    Wire(HttpTransport real, Requests counted, String origin, String target, Break kind) {
        this.real = real;
        this.counted = counted;
        this.origin = origin;
        this.target = target;
        this.kind = kind;
    }

    boolean met() {
        return met;
    }

    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        if (dead) {
            throw new Killed();
        }
        URI address = call.address();
        if (call.headers().containsKey("Authorization") && !address.toString().startsWith(origin + "/")) {
            throw new AssertionError("the token was sent to " + address);
        }
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        if (!counted.next(call.method(), address.getRawPath(), query).equals(target)) {
            return real.exchange(call);
        }
        met = true;
        if (kind == Break.REFUSED) {
            return real.exchange(new HttpCall(call.method(), nobodyListens(address), call.headers(), call.body()));
        }
        dead = true;
        if (kind == Break.KILLED_AFTER) {
            real.exchange(call);
        }
        throw new Killed();
    }

    private static URI nobodyListens(URI address) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + address.getRawPath());
        }
    }
}
