package com.plexichat.release.localforge.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with places in braces: {@code {x}} is one segment, {@code {x_id}} a number, {@code {x+}} the rest. */
final class PathTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(\\+?)}");

    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    PathTemplate(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        int end = 0;
        while (place.find()) {
            String name = place.group(1);
            names.add(name);
            regex.append(Pattern.quote(template.substring(end, place.start())));
            regex.append(!place.group(2).isEmpty() ? "(.+)" : name.endsWith("_id") ? "([0-9]{1,18})" : "([^/]+)");
            end = place.end();
        }
        this.pattern = Pattern.compile(regex + Pattern.quote(template.substring(end)));
    }

    /** The decoded value of each place, if the path as sent fits. */
    Optional<Map<String, String>> match(String path) {
        Matcher fit = pattern.matcher(path);
        if (!fit.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            // In a path a plus is a plus; the decoder is made for forms.
            String raw = fit.group(i + 1).replace("+", "%2B");
            values.put(names.get(i), URLDecoder.decode(raw, StandardCharsets.UTF_8));
        }
        return Optional.of(values);
    }
}
