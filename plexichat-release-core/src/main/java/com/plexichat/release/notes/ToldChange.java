package com.plexichat.release.notes;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change as a line of Markdown, and as the parts that a template may build its own line of. */
record ToldChange(Wording words, List<Integer> pullRequests, List<CommitId> commits, Links links) {
    /** More than these in a line are counted. */
    private static final int LINKED = 3;

    String text() {
        return words.toMarkdown();
    }

    /** The words, and where more of it can be read. */
    String line() {
        List<String> requests = pullRequests.stream()
                .flatMap(number ->
                        links.pullRequest(number).stream().map(address -> "[#" + number + "](" + address + ")"))
                .toList();
        Stream<String> made = commits.stream()
                .limit(LINKED)
                .flatMap(commit ->
                        links.commit(commit).stream().map(address -> "[" + commit.brief() + "](" + address + ")"));
        String sources = Stream.concat(requests.stream().limit(LINKED), made).collect(Collectors.joining(", "));
        int more = Math.max(0, requests.size() - LINKED)
                + (links.page().isPresent() ? Math.max(0, commits.size() - LINKED) : 0);
        String counted = more > 0 ? " and " + more + " more" : "";
        return sources.isEmpty() ? text() : text() + " (" + sources + counted + ")";
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", text());
        values.put("line", line());
        values.put(
                "commits",
                commits.stream()
                        .map(commit -> linked("id", commit.hex(), links.commit(commit)))
                        .toList());
        values.put(
                "pullRequests",
                pullRequests.stream()
                        .map(number -> linked("number", number, links.pullRequest(number)))
                        .toList());
        return values;
    }

    private static Map<String, Object> linked(String name, Object value, Optional<String> address) {
        Map<String, Object> linked = new LinkedHashMap<>(Map.of(name, value));
        address.ifPresent(there -> linked.put("address", there));
        return linked;
    }
}
