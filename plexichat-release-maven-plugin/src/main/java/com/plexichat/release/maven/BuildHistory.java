package com.plexichat.release.maven;

import com.plexichat.release.goal.CheckRequest;
import com.plexichat.release.goal.NotesRequest;
import com.plexichat.release.goal.PackageRequest;
import com.plexichat.release.goal.SbomRequest;
import com.plexichat.release.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the goals did in this build for one project: Maven keeps it for as long as the build runs, across the fork that
 * {@code publish} makes.
 */
final class BuildHistory {
    private static final String KEY = BuildHistory.class.getName();

    /** In a list: to link a record's hash code costs a cold JVM more than to compare the few requests of a build. */
    private final List<Record> requests = new CopyOnWriteArrayList<>();

    private final List<Problem> warnings = new CopyOnWriteArrayList<>();

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

    /** A package makes what was said of a former one old, so that it is made again. */
    void add(Record request) {
        if (request instanceof PackageRequest) {
            requests.removeIf(former ->
                    former instanceof CheckRequest || former instanceof SbomRequest || former instanceof NotesRequest);
        }
        requests.add(request);
    }

    /** True for a warning that no goal of the build told before. */
    boolean warnsFirst(Problem warning) {
        boolean isFirst = !warnings.contains(warning);
        if (isFirst) {
            warnings.add(warning);
        }
        return isFirst;
    }
}
