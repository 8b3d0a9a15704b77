package com.plexichat.release.changelog;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The object of a version that clients look up by its key. */
final class ChangeDetails {
    /** Beside the categories of Keep a Changelog 1.1.0. */
    private static final String BREAKING = "Breaking";

    private ChangeDetails() {}

    static Map<String, Object> of(ChangelogEntry entry) {
        Map<String, List<Map<String, Object>>> changes = changes(entry.changes());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", entry.milestone().name());
        json.put("release_date", entry.milestone().date().toString());
        json.put("summary", summary(entry.changes()));
        json.put("migration_notes", ChangelogJson.migrations(entry.changes()));
        json.put("changes", changes);
        return json;
    }

    private static Map<String, List<Map<String, Object>>> changes(ReleaseChanges changes) {
        Map<String, List<Map<String, Object>>> details = new LinkedHashMap<>();
        for (BreakingChange each : changes.breaking()) {
            add(details, BREAKING, each.wording(), each.pullRequests(), each.commits());
        }
        changes.changes().stream()
                .collect(Collectors.groupingBy(Change::category, TreeMap::new, Collectors.toList()))
                .forEach((category, all) -> all.forEach(each -> add(
                        details,
                        ChangelogMarkdown.title(category),
                        each.wording(),
                        each.pullRequests(),
                        each.commits())));
        return details;
    }

    private static void add(
            Map<String, List<Map<String, Object>>> details,
            String type,
            Wording wording,
            List<Integer> pullRequests,
            List<CommitId> commits) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type);
        json.put("description", wording.text());
        pullRequests.stream().findFirst().ifPresent(number -> json.put("issue_id", number));
        commits.stream().findFirst().ifPresent(commit -> json.put("commit_hash", commit.hex()));
        details.computeIfAbsent(type, key -> new ArrayList<>()).add(json);
    }

    /** Such as {@code Added 2, Fixed 1}; changes of which nothing is known count too. */
    private static String summary(ReleaseChanges changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(BREAKING, changes.breaking().size());
        for (Category category : Category.values()) {
            long told = changes.changes().stream()
                    .filter(change -> change.category() == category)
                    .count();
            counts.put(
                    ChangelogMarkdown.title(category),
                    (int) told + changes.vague().getOrDefault(category, 0));
        }
        String summary = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return summary.isEmpty() ? Point.NOTHING : summary;
    }
}
