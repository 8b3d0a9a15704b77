package com.plexichat.release.notes;

import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.change.Section;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.text.MarkdownText;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that templates may use; {@code docs/templates.md} documents each of them. */
final class NotesModel {
    private NotesModel() {}

    static Map<String, Object> of(NotesSource source) {
        ReleaseIdentity identity = source.identity();
        ReleaseChanges changes = source.changes();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", MarkdownText.inline(source.title()));
        model.put("product", identity.product());
        model.put("displayName", source.displayName());
        model.put("version", identity.version().text());
        model.put("tag", identity.tag());
        model.put("channel", identity.channel().text());
        model.put("preRelease", identity.channel().preRelease());
        model.put("platform", source.platform());
        model.put("buildNumber", identity.buildNumber());
        model.put("buildDate", identity.buildDate().toString());
        model.put("commit", identity.commit().hex());
        model.put("branch", identity.branch());
        model.put("topFolder", source.topFolder());
        source.repositoryAddress().ifPresent(address -> model.put("repositoryAddress", address));
        source.base().ifPresent(base -> model.put("baseVersion", base.version().text()));
        model.put(
                "packages", source.packages().stream().map(NotesModel::archive).toList());
        model.put("noChanges", source.base().isPresent() && source.commits() == 0);
        model.put("sections", sections(changes));
        model.put(
                "breaking",
                changes.breaking().stream()
                        .map(each -> each.wording().toMarkdown())
                        .toList());
        source.additions().introduction().ifPresent(text -> model.put("introduction", text));
        source.additions().migration().ifPresent(text -> model.put("migration", text));
        source.additions()
                .withoutMigration()
                .ifPresent(reason -> model.put("withoutMigration", MarkdownText.inline(reason)));
        model.put(
                "jumpedOver",
                source.additions().jumpedOver().stream().map(Version::text).toList());
        return model;
    }

    private static Map<String, Object> archive(ReleaseAsset archive) {
        return Map.of(
                "name", archive.name(), "sha256", archive.digest().sha256().hex());
    }

    private static List<Map<String, Object>> sections(ReleaseChanges changes) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            List<String> entries = changes.of(section).stream()
                    .map(change -> change.wording().toMarkdown())
                    .toList();
            if (!entries.isEmpty() || changes.vague(section) > 0) {
                sections.add(Map.of("heading", section.heading(), "entries", entries, "vague", changes.vague(section)));
            }
        }
        return sections;
    }
}
