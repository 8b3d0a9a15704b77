package com.plexichat.release.notes;

import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change as a line of Markdown, and as the parts that a template may build its own line of.
 *
 * @param text its words in Markdown
 */
record ToldChange(String text, List<Integer> pullRequests, List<CommitId> commits, Links links) {
    /** More than these in a line are counted. */
    private static final int LINKED = 3;

    /** The words, and where more of it can be read. */
    String line() {
        List<String> requests = new ArrayList<>();
        for (int number : pullRequests) {
            links.pullRequest(number).ifPresent(address -> requests.add("[#" + number + "](" + address + ")"));
        }
        List<String> made = new ArrayList<>();
        for (CommitId commit : commits) {
            links.commit(commit).ifPresent(address -> made.add("[" + commit.brief() + "](" + address + ")"));
        }
        List<String> sources = new ArrayList<>(first(requests));
        sources.addAll(first(made));
        int more = requests.size() + made.size() - sources.size();
        String counted = more > 0 ? " and " + more + " more" : "";
        return sources.isEmpty() ? text : text + " (" + String.join(", ", sources) + counted + ")";
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(LINKED, all.size()));
    }

    Map<String, Object> values() {
        List<Map<String, Object>> made = new ArrayList<>();
        for (CommitId commit : commits) {
            made.add(linked("id", commit.hex(), links.commit(commit)));
        }
        List<Map<String, Object>> requests = new ArrayList<>();
        for (int number : pullRequests) {
            requests.add(linked("number", number, links.pullRequest(number)));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", text);
        values.put("line", line());
        values.put("commits", made);
        values.put("pullRequests", requests);
        return values;
    }

    private static Map<String, Object> linked(String name, Object value, Optional<String> address) {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put(name, value);
        address.ifPresent(there -> linked.put("address", there));
        return linked;
    }
}
