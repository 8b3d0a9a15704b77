package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.state.Issue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Issues and pull requests, which GitHub lists together ("List repository issues"). */
final class IssueEndpoints {
    private final IssueView view;
    private final Links links;

    IssueEndpoints(IssueView view, Links links) {
        this.view = view;
        this.links = links;
    }

    Answer list(Request request) {
        Map<String, String> parameters = request.call().parameters();
        String state = parameters.getOrDefault("state", "open");
        Instant since = since(parameters.getOrDefault("since", ""));
        // Nothing but the time of the last change is known here to sort by.
        Comparator<Issue> oldest = Comparator.comparing(Issue::updated).thenComparing(Issue::number);
        List<Issue> shown = request.repository().issues().stream()
                .filter(issue -> state.equals("all") || state.equals(issue.state()))
                .filter(issue -> !issue.updated().isBefore(since))
                .sorted(parameters.getOrDefault("direction", "desc").equals("asc") ? oldest : oldest.reversed())
                .toList();
        return Page.of(request, links)
                .answer(shown, issue -> view.of(request.repository().name(), issue));
    }

    // What is no time counts as not said.
    private static Instant since(String text) {
        try {
            return text.isEmpty() ? Instant.MIN : Instant.parse(text);
        } catch (DateTimeParseException none) {
            return Instant.MIN;
        }
    }
}
