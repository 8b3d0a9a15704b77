package com.plexichat.sample.http;

import com.plexichat.sample.chat.InvalidInputException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Between the JDK's server and the routes: reads the request, sends the answer, and lets no failure through. */
final class ExchangeHandler implements HttpHandler {
    private static final Logger LOG = Logger.getLogger(ExchangeHandler.class.getName());

    private final Router router;
    private final InFlight inFlight;
    private final int maxBody;

    ExchangeHandler(Router router, InFlight inFlight, int maxBody) {
        this.router = router;
        this.inFlight = inFlight;
        this.maxBody = maxBody;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean begun = inFlight.enter();
        try (exchange) {
            send(exchange, begun ? answer(exchange) : stopping());
        } finally {
            if (begun) {
                inFlight.leave();
            }
        }
    }

    private Response answer(HttpExchange exchange) {
        try {
            URI address = exchange.getRequestURI();
            Body body = new Body(
                    exchange.getRequestBody(), exchange.getRequestHeaders().getFirst("Content-Type"), maxBody);
            List<String> segments = Addresses.segments(address);
            return router.answer(
                    exchange.getRequestMethod(), new Request(segments, Map.of(), Addresses.parameters(address), body));
        } catch (ApiException e) {
            return Errors.response(e);
        } catch (InvalidInputException e) {
            return Errors.response(e);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "a request failed", e);
            return Errors.internal();
        }
    }

    private static Response stopping() {
        return Errors.response(new ApiException(503, "stopping", "the server is stopping"));
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        byte[] body = response.body();
        boolean head = exchange.getRequestMethod().equals("HEAD");
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", response.type().header());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        response.headers().forEach(headers::set);
        if (head) {
            headers.set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(response.status(), head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        LOG.log(Level.FINE, "{0} {1} {2}", new Object[] {
            exchange.getRequestMethod(), exchange.getRequestURI(), Integer.toString(response.status())
        });
    }
}
