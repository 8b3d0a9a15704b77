package com.plexichat.sample.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds who answers a request; what is not below {@code /api} is a file of the web page. */
final class Router {
    private final List<Route> routes;
    private final Endpoint files;

    Router(List<Route> routes, Endpoint files) {
        this.routes = List.copyOf(routes);
        this.files = files;
    }

    Response answer(String method, Request request) throws IOException {
        // HEAD is GET without the body, and leaving the body out is done where it is sent.
        String wanted = method.equals("HEAD") ? "GET" : method;
        List<String> allowed = new ArrayList<>();
        for (Route route : candidates(request)) {
            Optional<Map<String, String>> variables = route.match(request.segments());
            if (variables.isPresent() && route.method().equals(wanted)) {
                return route.endpoint().answer(request.with(variables.get()));
            }
            variables.ifPresent(named -> allowed.add(route.method()));
        }
        if (allowed.isEmpty()) {
            throw ApiException.notFound("there is nothing at this address");
        }
        return methodNotAllowed(allowed);
    }

    private List<Route> candidates(Request request) {
        boolean api = request.segments().get(0).equals("api");
        return api ? routes : List.of(new Route("GET", request.segments(), files));
    }

    private static Response methodNotAllowed(List<String> methods) {
        TreeSet<String> allowed = new TreeSet<>(methods);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        String list = String.join(", ", allowed);
        return Errors.response(new ApiException(405, "method_not_allowed", "this address allows " + list))
                .with("Allow", list);
    }
}
