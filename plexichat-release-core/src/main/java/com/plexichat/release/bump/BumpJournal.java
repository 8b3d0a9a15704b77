package com.plexichat.release.bump;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.List;
import java.util.Map;

/** What a bump is about to do, written before it does anything, so that the next run can finish it. */
public record BumpJournal(Version version, List<FileChange> changes) {
    public BumpJournal {
        changes = List.copyOf(changes);
    }

    String text() {
        return Json.indented(Map.of(
                "version",
                version.text(),
                "files",
                changes.stream()
                        .map(change -> Map.of(
                                "file", change.file(), "before", change.before().hex(), "after", change.after()))
                        .toList()));
    }

    /** @throws com.plexichat.release.json.JsonException if the text is no journal */
    static BumpJournal parse(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        String version = json.string("version");
        return new BumpJournal(
                VersionSchemes.find(version)
                        .orElseThrow(() -> new JsonException("\"" + version + "\" in " + where + " is not a version")),
                json.list(
                        "files",
                        file -> new FileChange(
                                file.string("file"), new Sha256(file.string("before")), file.string("after"))));
    }
}
