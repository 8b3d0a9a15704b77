package com.plexichat.release.changelog;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.json.Json;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A changelog for programs, in one file for clients of two kinds: a list of versions, and beside it a key for each version.
 * The shape is in {@code docs/changelog.schema.json}.
 */
final class ChangelogJson {
    private ChangelogJson() {}

    /** Each version is made when it is written, since there may be many. */
    static void write(Changelog changelog, Consumer<String> lines) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", changelog.project());
        json.put("description", changelog.description());
        List<Supplier<Object>> versions = new ArrayList<>();
        for (ChangelogEntry entry : changelog.entries()) {
            boolean current = versions.isEmpty();
            versions.add(() -> listed(entry, current));
        }
        json.put("versions", versions);
        for (ChangelogEntry entry : changelog.entries()) {
            Supplier<Object> details = () -> ChangeDetails.of(entry);
            json.put(entry.milestone().name(), details);
        }
        Json.indented(json, lines);
    }

    private static Map<String, Object> listed(ChangelogEntry entry, boolean current) {
        Milestone milestone = entry.milestone();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", milestone.name());
        json.put("date", milestone.date().toString());
        json.put("type", milestone.channel().text());
        json.put("status", current ? "current" : "previous");
        entry.span().ifPresent(span -> {
            json.put("since", span.since().tag());
            json.put("over", span.over().stream().map(Version::tag).toList());
        });
        json.put("changes", changes(entry.changes()));
        json.put(
                "breaking_changes",
                entry.changes().breaking().stream()
                        .map(BreakingChange::wording)
                        .map(Wording::text)
                        .toList());
        json.put("migration_notes", String.join("\n", migrations(entry.changes())));
        return json;
    }

    /** All six categories, those without a change too, and without what breaks something. */
    private static Map<String, List<String>> changes(ReleaseChanges changes) {
        Map<Category, List<Point>> points = Point.withoutBreaking(changes);
        Map<String, List<String>> json = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            json.put(
                    category.name().toLowerCase(Locale.ROOT),
                    points.getOrDefault(category, List.of()).stream()
                            .map(point -> point.wording().text())
                            .toList());
        }
        return json;
    }

    /** What those have to do whom the version breaks something for. */
    static List<String> migrations(ReleaseChanges changes) {
        return changes.breaking().stream()
                .flatMap(each -> each.migration().stream())
                .map(Wording::text)
                .toList();
    }
}
