package com.plexichat.release.notes;

import com.plexichat.release.change.Advisory;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.change.Section;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.text.MarkdownText;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that templates may use; {@code docs/templates.md} documents each of them. */
final class NotesModel {
    private final NotesSource source;
    private final ReleaseChanges changes;
    private final Links links;
    private final int most;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private NotesModel(NotesSource source, int most) {
        this.source = source;
        this.changes = source.changes();
        this.links = new Links(source.repositoryAddress(), source.pullRequests());
        this.most = most;
    }

    /** @param most entries that a list of the text has; the others are counted */
    static Map<String, Object> of(NotesSource source, int most) {
        NotesModel model = new NotesModel(source, most);
        model.addRelease(source.identity());
        model.addAddresses(source.identity());
        model.addAdditions();
        model.addChanges();
        model.addAdvisories();
        model.addContributors();
        return model.values;
    }

    private void addRelease(ReleaseIdentity identity) {
        values.put("title", MarkdownText.inline(source.title()));
        values.put("product", identity.product());
        values.put("displayName", source.displayName());
        values.put("version", identity.version().text());
        values.put("tag", identity.tag());
        values.put("channel", identity.channel().text());
        values.put("preRelease", identity.channel().preRelease());
        values.put("platform", source.platform());
        values.put("buildNumber", identity.buildNumber());
        values.put("buildDate", identity.buildDate().toString());
        values.put("commit", identity.commit().hex());
        values.put("branch", identity.branch());
        values.put("topFolder", source.topFolder());
        values.put(
                "packages", source.packages().stream().map(NotesModel::archive).toList());
    }

    private static Map<String, Object> archive(ReleaseAsset archive) {
        return Map.of(
                "name", archive.name(), "sha256", archive.digest().sha256().hex());
    }

    private void addAddresses(ReleaseIdentity identity) {
        put("repositoryAddress", links.page());
        put("commitAddress", links.commit(identity.commit()));
        put("baseVersion", source.base().map(base -> base.version().text()));
        put("compareAddress", source.base().flatMap(base -> links.comparison(base.name(), identity.tag())));
        String fullText = ReleaseNotes.FULL_FILE_NAME;
        values.put("fullText", Links.link(fullText, links.asset(identity.tag(), fullText)));
    }

    private void addAdditions() {
        NotesAdditions additions = source.additions();
        put("introduction", additions.introduction());
        put("migration", additions.migration());
        put("withoutMigration", additions.withoutMigration().map(MarkdownText::inline));
        values.put(
                "jumpedOver", additions.jumpedOver().stream().map(Version::text).toList());
    }

    private void addChanges() {
        boolean nothing = source.base().isPresent() && source.tellsNothing();
        values.put("noChanges", nothing && source.commits() == 0);
        values.put("noVisibleChanges", nothing && source.commits() > 0);
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            if (!changes.of(section).isEmpty() || changes.vague(section) > 0) {
                sections.add(section(section));
            }
        }
        values.put("sections", sections);
        Shortened<Map<String, Object>> breaking = Shortened.of(changes.breaking(), most, this::breaking);
        values.put("breaking", lines(breaking));
        values.put("breakingChanges", breaking.shown());
        values.put("breakingMore", breaking.more());
    }

    private Map<String, Object> section(Section section) {
        Shortened<Map<String, Object>> told = Shortened.of(
                changes.of(section),
                most,
                (Change change) ->
                        new ToldChange(change.wording(), change.pullRequests(), change.commits(), links).values());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("heading", section.heading());
        values.put("entries", lines(told));
        values.put("changes", told.shown());
        values.put("vague", changes.vague(section));
        values.put("more", told.more());
        return values;
    }

    private static List<Object> lines(Shortened<Map<String, Object>> told) {
        return told.shown().stream().map(each -> each.get("line")).toList();
    }

    private Map<String, Object> breaking(BreakingChange change) {
        Map<String, Object> values = new ToldChange(change.wording(), List.of(), change.commits(), links).values();
        change.migration().ifPresent(text -> values.put("migration", text.toMarkdown()));
        return values;
    }

    private void addAdvisories() {
        Shortened<Map<String, Object>> advisories =
                Shortened.of(List.copyOf(changes.advisories()), most, this::advisory);
        Section security = Section.SECURITY_UPDATES;
        values.put(
                "securityUpdate",
                !changes.advisories().isEmpty() || !changes.of(security).isEmpty() || changes.vague(security) > 0);
        values.put("advisories", advisories.shown());
        values.put("advisoriesMore", advisories.more());
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
        List<Change> naming = changes.changes().stream()
                .filter(change -> change.advisories().contains(advisory))
                .toList();
        return naming.stream()
                .filter(change -> change.commits().isEmpty())
                .findFirst()
                .or(() -> naming.stream().reduce((newer, older) -> older))
                .map(Change::wording)
                .map(words -> words.marked() ? words : Wording.of(advisory.takenOff(words.text())));
    }

    private void addContributors() {
        Shortened<Map<String, Object>> told = Shortened.of(
                source.contributors(),
                most,
                person -> Map.of("name", MarkdownText.bullet(person.name()), "first", person.first()));
        values.put("contributors", told.shown());
        values.put("contributorsMore", told.more());
    }

    private void put(String name, Optional<String> value) {
        value.ifPresent(present -> values.put(name, present));
    }
}
