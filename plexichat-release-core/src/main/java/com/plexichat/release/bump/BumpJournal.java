package com.plexichat.release.bump;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a bump is about to do, as a text that is written before it does anything: the next run can finish it. */
final class BumpJournal {
    private BumpJournal() {}

    static String print(Bump bump) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", bump.from().text());
        json.put("to", bump.to().text());
        json.put("branch", bump.branch().orElse(""));
        json.put("git", steps(bump.steps()));
        json.put("files", bump.changes().stream().map(BumpJournal::change).toList());
        return Json.indented(json);
    }

    private static Map<String, Object> steps(GitSteps steps) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("commits", steps.commits());
        json.put("tags", steps.tags());
        json.put("signs", steps.signs());
        json.put("pushes", steps.pushes());
        json.put("message", steps.message());
        json.put("releaseName", steps.releaseName().orElse(""));
        return json;
    }

    private static Map<String, Object> change(FileChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", change.file());
        json.put("before", change.before());
        json.put("after", change.after());
        return json;
    }

    /** @throws RuntimeException if the text is no journal */
    static Bump parse(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        JsonObject git = json.object("git");
        return new Bump(
                version(json, "from"),
                version(json, "to"),
                text(json, "branch"),
                new GitSteps(
                        git.bool("commits"),
                        git.bool("tags"),
                        git.bool("signs"),
                        git.bool("pushes"),
                        git.string("message"),
                        text(git, "releaseName")),
                json.list(
                        "files",
                        file -> new FileChange(file.string("file"), file.string("before"), file.string("after"))));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.optionalString(key).filter(text -> !text.isEmpty());
    }

    private static Version version(JsonObject json, String key) {
        String text = json.string(key);
        return VersionSchemes.find(text)
                .orElseThrow(() -> new JsonException("\"" + text + "\" at " + key + " is not a version"));
    }
}
