package com.plexichat.release.changelog;

import com.plexichat.release.change.Advisory;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What versions changed, for tests. */
final class ToldChanges {
    private final List<Change> changes = new ArrayList<>();
    private final Map<Category, Integer> vague = new EnumMap<>(Category.class);
    private final List<BreakingChange> breaking = new ArrayList<>();

    static Version version(String text) {
        return VersionSchemes.find(text).orElseThrow();
    }

    /** A version that was released on a day of March 2026. */
    static Milestone milestone(String version, int day) {
        return Milestone.of(
                new ReleaseTag(version, version(version), InMemoryGit.id(day)),
                Instant.parse("2026-03-01T23:30:00Z").plusSeconds(86_400L * (day - 1)));
    }

    ToldChanges of(Category category, String... words) {
        for (String each : words) {
            changes.add(new Change(category, Wording.of(each), List.of(InMemoryGit.id(changes.size() + 100))));
        }
        return this;
    }

    ToldChanges vague(Category category, int count) {
        vague.put(category, count);
        return this;
    }

    ToldChanges breaking(String words, Optional<String> migration) {
        breaking.add(new BreakingChange(
                Wording.of(words), migration.map(Wording::of), List.of(InMemoryGit.id(breaking.size() + 200))));
        return this;
    }

    ReleaseChanges changes() {
        return new ReleaseChanges(changes, vague, breaking, new TreeSet<Advisory>());
    }

    ChangelogEntry entry(Milestone milestone, Optional<Milestone> base) {
        return new ChangelogEntry(milestone, base, Optional.empty(), changes());
    }
}
