package com.plexichat.sample.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values and lists a template can name; a row of a list also sees what is around the list. */
record Scope(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
    Scope {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    String value(String name) {
        @Nullable String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("a template names \"" + name + "\", which this mail does not have");
        }
        return value;
    }

    List<Scope> rows(String name) {
        @Nullable List<Map<String, String>> rows = lists.get(name);
        if (rows == null) {
            throw new IllegalStateException("a template repeats \"" + name + "\", which this mail does not have");
        }
        return rows.stream().map(this::row).toList();
    }

    private Scope row(Map<String, String> row) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(row);
        return new Scope(all, lists);
    }
}
