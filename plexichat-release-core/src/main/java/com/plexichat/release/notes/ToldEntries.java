package com.plexichat.release.notes;

import com.plexichat.release.change.Advisory;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.change.Section;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.MarkdownText;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What templates see of each entry of each list: made once, however often the lists are shortened. */
final class ToldEntries {
    private final ReleaseChanges told;
    private final Links links;
    private final Map<Section, List<Map<String, Object>>> changes = new EnumMap<>(Section.class);
    private final List<Map<String, Object>> breaking = new ArrayList<>();
    private final List<Map<String, Object>> advisories = new ArrayList<>();
    private final List<Map<String, Object>> contributors = new ArrayList<>();

    ToldEntries(NotesSource source, Links links) {
        this.told = source.changes();
        this.links = links;
        for (Section section : Section.values()) {
            changes.put(section, changes(section));
        }
        for (BreakingChange change : told.breaking()) {
            breaking.add(breaking(change));
        }
        for (Advisory advisory : told.advisories()) {
            advisories.add(advisory(advisory));
        }
        for (Contributor person : source.contributors()) {
            contributors.add(Map.of("name", MarkdownText.bullet(person.name()), "first", person.first()));
        }
    }

    List<Map<String, Object>> of(Section section) {
        return changes.getOrDefault(section, List.of());
    }

    List<Map<String, Object>> breaking() {
        return breaking;
    }

    List<Map<String, Object>> advisories() {
        return advisories;
    }

    List<Map<String, Object>> contributors() {
        return contributors;
    }

    private List<Map<String, Object>> changes(Section section) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Change change : told.of(section)) {
            values.add(values(change.wording(), change.pullRequests(), change.commits()));
        }
        return values;
    }

    private Map<String, Object> breaking(BreakingChange change) {
        Map<String, Object> values = values(change.wording(), change.pullRequests(), change.commits());
        change.migration().ifPresent(text -> values.put("migration", text.toMarkdown()));
        return values;
    }

    private Map<String, Object> values(Wording words, List<Integer> pullRequests, List<CommitId> commits) {
        return new ToldChange(words.toMarkdown(), pullRequests, commits, links).values();
    }

    private Map<String, Object> advisory(Advisory advisory) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", advisory.id());
        values.put("address", advisory.address());
        closing(advisory).ifPresent(words -> values.put("text", words.toMarkdown()));
        return values;
    }

    /** What a maintainer wrote of it, else the oldest change that names it: later ones only add to that. */
    private Optional<Wording> closing(Advisory advisory) {
        List<Change> naming = told.changes().stream()
                .filter(change -> change.advisories().contains(advisory))
                .toList();
        return naming.stream()
                .filter(change -> change.wording().marked() || change.commits().isEmpty())
                .findFirst()
                .or(() -> naming.stream().reduce((newer, older) -> older))
                .map(Change::wording)
                .map(words -> words.marked() ? words : Wording.of(advisory.takenOff(words.text())));
    }
}
