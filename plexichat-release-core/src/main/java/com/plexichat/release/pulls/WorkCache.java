package com.plexichat.release.pulls;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a server said of closed work, kept in the build folder so that a build that is repeated asks nothing.
 *
 * @param question what was asked; an answer to another one counts for nothing
 */
record WorkCache(Path file, String question) {
    Optional<WorkAnswer> read() {
        try {
            JsonObject json = Json.parseObject(Files.readString(file), file.toString());
            return json.string("question").equals(question)
                    ? Optional.of(new WorkAnswer(json.list("closed", WorkCache::work), notes(json.object("notes"))))
                    : Optional.empty();
        } catch (IOException | JsonException none) {
            return Optional.empty();
        }
    }

    /** Keeps the answer; who cannot asks again the next time. */
    void write(WorkAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question);
        json.put("closed", answer.closed().stream().map(WorkCache::json).toList());
        json.put("notes", new TreeMap<>(answer.notes()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, Json.indented(json));
        } catch (IOException unwritable) {
            // The answer is here.
        }
    }

    private static Map<String, String> notes(JsonObject json) {
        Map<String, String> notes = new LinkedHashMap<>();
        json.asMap().keySet().forEach(tag -> notes.put(tag, json.string(tag)));
        return notes;
    }

    private static ClosedWork work(JsonObject json) {
        return new ClosedWork(
                json.number("number"), json.string("title"), json.bool("merged"), Set.copyOf(json.strings("labels")));
    }

    private static Map<String, Object> json(ClosedWork work) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", work.number());
        json.put("title", work.title());
        json.put("merged", work.merged());
        json.put("labels", work.labels().stream().sorted().toList());
        return json;
    }
}
