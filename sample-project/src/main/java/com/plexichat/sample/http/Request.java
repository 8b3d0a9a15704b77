package com.plexichat.sample.http;

import com.plexichat.sample.chat.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an endpoint sees of a request.
 *
 * @param segments the decoded path
 * @param variables the segments that the route gave a name
 */
record Request(List<String> segments, Map<String, String> variables, Map<String, String> parameters, Body body) {
    Request {
        segments = List.copyOf(segments);
        variables = Map.copyOf(variables);
        parameters = Map.copyOf(parameters);
    }

    Request with(Map<String, String> named) {
        return new Request(segments, named, parameters, body);
    }

    String variable(String name) {
        return Optional.ofNullable(variables.get(name)).orElseThrow();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    Optional<Long> number(String name) {
        return parameter(name).map(value -> {
            if (!value.matches("-?\\d{1,18}")) {
                throw new InvalidInputException(name, "\"" + name + "\" is not a whole number");
            }
            return Long.valueOf(value);
        });
    }
}
