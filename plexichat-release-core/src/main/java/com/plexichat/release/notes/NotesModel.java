package com.plexichat.release.notes;

import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.change.Section;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.text.MarkdownText;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The values that templates may use; {@code docs/templates.md} documents each of them. */
final class NotesModel {
    private final NotesSource source;
    private final ReleaseChanges changes;
    private final Links links;
    private final ToldEntries entries;

    NotesModel(NotesSource source) {
        this.source = source;
        this.changes = source.changes();
        this.links = new Links(source.repositoryAddress(), source.pullRequests());
        this.entries = new ToldEntries(source, links);
    }

    /** How long each list is that may be shortened. */
    IntStream lists() {
        return source.lists();
    }

    /** @param most entries that a list of the text has; the others are counted */
    Map<String, Object> values(int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        addRelease(source.identity(), values);
        addAddresses(source.identity(), values);
        addAdditions(values);
        addChanges(most, values);
        addAdvisories(most, values);
        addContributors(most, values);
        return values;
    }

    private void addRelease(ReleaseIdentity identity, Map<String, Object> values) {
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

    private void addAddresses(ReleaseIdentity identity, Map<String, Object> values) {
        put("repositoryAddress", links.page(), values);
        put("commitAddress", links.commit(identity.commit()), values);
        put("baseVersion", source.base().map(base -> base.version().text()), values);
        put("compareAddress", source.base().flatMap(base -> links.comparison(base.name(), identity.tag())), values);
        String fullText = ReleaseNotes.FULL_FILE_NAME;
        values.put("fullText", Links.link(fullText, links.asset(identity.tag(), fullText)));
    }

    private void addAdditions(Map<String, Object> values) {
        NotesAdditions additions = source.additions();
        put("introduction", additions.introduction(), values);
        put("migration", additions.migration(), values);
        put("withoutMigration", additions.withoutMigration().map(MarkdownText::inline), values);
        values.put(
                "jumpedOver", additions.jumpedOver().stream().map(Version::text).toList());
    }

    private void addChanges(int most, Map<String, Object> values) {
        boolean nothing = source.base().isPresent() && source.tellsNothing();
        values.put("noChanges", nothing && source.commits() == 0);
        values.put("noVisibleChanges", nothing && source.commits() > 0);
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            Shortened<Map<String, Object>> told = Shortened.of(entries.of(section), most);
            int vague = changes.vague(section);
            if (!entries.of(section).isEmpty() || vague > 0) {
                sections.add(section(section, told, vague));
            }
        }
        values.put("sections", sections);
        Shortened<Map<String, Object>> breaking = Shortened.of(entries.breaking(), most);
        values.put("breaking", lines(breaking));
        values.put("breakingChanges", breaking.shown());
        values.put("breakingMore", breaking.more());
    }

    private static Map<String, Object> section(Section section, Shortened<Map<String, Object>> told, int vague) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("heading", section.heading());
        values.put("entries", lines(told));
        values.put("changes", told.shown());
        values.put("vague", vague);
        values.put("more", told.more());
        return values;
    }

    private static List<Object> lines(Shortened<Map<String, Object>> told) {
        List<Object> lines = new ArrayList<>();
        for (Map<String, Object> each : told.shown()) {
            lines.add(each.getOrDefault("line", ""));
        }
        return lines;
    }

    private void addAdvisories(int most, Map<String, Object> values) {
        Shortened<Map<String, Object>> advisories = Shortened.of(entries.advisories(), most);
        Section security = Section.SECURITY_UPDATES;
        values.put(
                "securityUpdate",
                !changes.advisories().isEmpty() || !entries.of(security).isEmpty() || changes.vague(security) > 0);
        values.put("advisories", advisories.shown());
        values.put("advisoriesMore", advisories.more());
    }

    private void addContributors(int most, Map<String, Object> values) {
        Shortened<Map<String, Object>> told = Shortened.of(entries.contributors(), most);
        values.put("contributors", told.shown());
        values.put("contributorsMore", told.more());
    }

    private static void put(String name, Optional<String> value, Map<String, Object> values) {
        value.ifPresent(present -> values.put(name, present));
    }
}
