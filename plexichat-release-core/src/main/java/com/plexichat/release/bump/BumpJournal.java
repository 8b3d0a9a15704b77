package com.plexichat.release.bump;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.Map;
import java.util.Optional;

/** What a bump is about to do, as a text that is written before it does anything: the next run can finish it. */
final class BumpJournal {
    private BumpJournal() {}

    static String print(Bump bump) {
        GitSteps steps = bump.steps();
        return Json.indented(Map.of(
                "from",
                bump.from().text(),
                "to",
                bump.to().text(),
                "start",
                bump.start().hex(),
                "branch",
                bump.branch().orElse(""),
                "git",
                Map.of(
                        "commits", steps.commits(),
                        "tags", steps.tags(),
                        "signs", steps.signs(),
                        "pushes", steps.pushes(),
                        "message", steps.message(),
                        "releaseName", steps.releaseName().orElse("")),
                "files",
                bump.changes().stream()
                        .map(change -> Map.of(
                                "file", change.file(), "before", change.before().hex(), "after", change.after()))
                        .toList()));
    }

    /** @throws RuntimeException if the text is no journal */
    static Bump parse(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        JsonObject git = json.object("git");
        return new Bump(
                version(json, "from"),
                version(json, "to"),
                new CommitId(json.string("start")),
                text(json, "branch"),
                new GitSteps(
                        git.bool("commits"),
                        git.bool("tags"),
                        git.bool("signs"),
                        git.bool("pushes"),
                        git.string("message"),
                        text(git, "releaseName")),
                json.list("files", BumpJournal::change));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.optionalString(key).filter(text -> !text.isEmpty());
    }

    private static FileChange change(JsonObject file) {
        return new FileChange(file.string("file"), new Sha256(file.string("before")), file.string("after"));
    }

    private static Version version(JsonObject json, String key) {
        String text = json.string(key);
        return VersionSchemes.find(text)
                .orElseThrow(() -> new JsonException("\"" + text + "\" at " + key + " is not a version"));
    }
}
