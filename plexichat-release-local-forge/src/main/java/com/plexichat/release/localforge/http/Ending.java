package com.plexichat.release.localforge.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** How a call ends: what is on record about it, and then what the client gets to see. */
record Ending(Exchange exchange, Wire wire) {
    /** The last deed on a connection; it is closed afterwards, whether or not a whole answer was sent. */
    @FunctionalInterface
    interface Wire {
        Wire NOTHING = http -> {};

        void finish(HttpExchange http) throws IOException;
    }

    /** The call is processed, and its answer is sent. */
    static Ending undisturbed(Call call, Service service) throws IOException {
        Reply reply = service.reply(call);
        call.finishReading(reply.area());
        return new Ending(Exchange.of(call, reply), http -> Sending.whole(reply.answer(), http));
    }
}
