package com.plexichat.updater.backup;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of the file beside a backup that says what it is. */
final class BackupRecordJson {
    /** Raised when a reader of the former format would misunderstand the new one. */
    private static final int FORMAT = 1;

    private BackupRecordJson() {}

    static String write(BackupRecord backup) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("id", backup.id());
        json.put("version", backup.version());
        json.put("time", backup.time().toString());
        json.put("encrypted", backup.encrypted());
        json.put("size", backup.stored().size());
        json.put("sha256", backup.stored().sha256().hex());
        json.put("files", backup.files());
        json.put("payload", backup.payload());
        return Json.indented(json);
    }

    /** @throws JsonException if the text is no record that {@link #write} makes; unknown keys are passed over */
    static BackupRecord read(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        if (json.number("format") != FORMAT) {
            throw new JsonException(where + " has format " + json.number("format") + ", this tool reads " + FORMAT);
        }
        try {
            return new BackupRecord(
                    json.string("id"),
                    json.string("version"),
                    Instant.parse(json.string("time")),
                    json.bool("encrypted"),
                    new FileDigest(json.number("size"), new Sha256(json.string("sha256"))),
                    json.number("files"),
                    json.number("payload"));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new JsonException(where + ": " + wrong.getMessage());
        }
    }
}
