package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A part of a list as asked for by {@code page} and {@code per_page}, with the links to the other parts.
 *
 * @param filter the parameters that every link repeats, each with an ampersand behind it
 */
record Page(String address, String filter, int number, int size) {
    private static final int LARGEST = 100;
    private static final Set<String> OWN = Set.of("page", "per_page");

    static Page of(Request request, Links links) {
        Map<String, String> parameters = request.call().parameters();
        int size = Math.min(LARGEST, number(parameters, "per_page", 30));
        StringBuilder filter = new StringBuilder();
        parameters.forEach((name, value) -> {
            if (!OWN.contains(name)) {
                filter.append(Links.encoded(name))
                        .append('=')
                        .append(Links.encoded(value))
                        .append('&');
            }
        });
        return new Page(links.api() + request.path(), filter.toString(), number(parameters, "page", 1), size);
    }

    <T> Answer answer(List<T> all, Function<T, ?> view) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        List<?> shown =
                all.stream().skip((number - 1L) * size).limit(size).map(view).toList();
        List<String> links = new ArrayList<>();
        if (number > 1) {
            links.add(link(Math.min(number - 1, last), "prev"));
        }
        if (number < last) {
            links.add(link(number + 1, "next"));
            links.add(link(last, "last"));
        }
        if (number > 1) {
            links.add(link(1, "first"));
        }
        Answer answer = Answer.json(200, shown);
        return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
    }

    private String link(int page, String relation) {
        return "<" + address + "?" + filter + "per_page=" + size + "&page=" + page + ">; rel=\"" + relation + "\"";
    }

    // What is not a number, or is none from one on, counts as not said.
    private static int number(Map<String, String> parameters, String name, int otherwise) {
        String text = parameters.getOrDefault(name, "");
        return text.matches("0*[1-9][0-9]{0,6}") ? Integer.parseInt(text) : otherwise;
    }
}
