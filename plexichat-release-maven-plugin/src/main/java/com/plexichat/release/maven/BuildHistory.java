package com.plexichat.release.maven;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the goals did in this build for one project: Maven keeps it for as long as the build runs, across the fork that
 * {@code publish} makes.
 */
final class BuildHistory {
    private static final String KEY = BuildHistory.class.getName();

    private final Set<Object> requests = ConcurrentHashMap.newKeySet();

    private BuildHistory() {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // Maven's plugin context is a raw map
    static BuildHistory of(Map pluginContext) {
        return (BuildHistory) pluginContext.computeIfAbsent(KEY, key -> new BuildHistory());
    }

    boolean hasRun(Record request) {
        return requests.contains(request);
    }

    /** True if a goal ran that takes requests of this kind, whatever it was told. */
    boolean hasRunAny(Class<? extends Record> kind) {
        return requests.stream().anyMatch(kind::isInstance);
    }

    void add(Record request) {
        requests.add(request);
    }
}
