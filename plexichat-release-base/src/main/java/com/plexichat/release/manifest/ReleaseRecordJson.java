package com.plexichat.release.manifest;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of {@code release.json}; its JSON Schema is {@code docs/release.schema.json}. */
public final class ReleaseRecordJson {
    /** Raised when a reader of the former format would misunderstand the new one. */
    static final int FORMAT = 1;

    private ReleaseRecordJson() {}

    public static String write(ReleaseRecord release) {
        ReleaseIdentity identity = release.identity();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("product", identity.product());
        json.put("version", identity.version().text());
        json.put("tag", identity.tag());
        json.put("channel", identity.channel().text());
        json.put("preRelease", identity.channel().preRelease());
        json.put("commit", identity.commit().hex());
        json.put("clean", identity.clean());
        json.put("branch", identity.branch());
        json.put("buildNumber", identity.buildNumber());
        json.put("buildDate", identity.buildDate().toString());
        release.notes().ifPresent(notes -> json.put("notes", notes(notes)));
        json.put(
                "packages",
                release.packages().stream().map(ReleaseRecordJson::onePackage).toList());
        release.check().ifPresent(check -> json.put("check", PackageCheckJson.json(check)));
        json.put(
                "assets",
                release.assets().stream().map(ReleaseRecordJson::asset).toList());
        return Json.indented(json);
    }

    private static Map<String, Object> notes(ReleaseNotes notes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", notes.title());
        json.put("name", ReleaseNotes.FILE_NAME);
        putDigest(json, notes.digest());
        return json;
    }

    private static Map<String, Object> onePackage(ReleasePackage each) {
        Map<String, Object> tar = new LinkedHashMap<>();
        putDigest(tar, each.tar());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("platform", each.platform().text());
        json.put("archive", each.archive());
        json.put("checksum", each.checksum());
        json.put("manifest", each.manifest());
        json.put("tar", tar);
        json.put("payloadSha256", each.payload().hex());
        return json;
    }

    private static Map<String, Object> asset(ReleaseAsset asset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", asset.name());
        json.put("role", asset.role().text());
        json.put("mediaType", asset.role().mediaType());
        putDigest(json, asset.digest());
        return json;
    }

    private static void putDigest(Map<String, Object> json, FileDigest digest) {
        json.put("size", digest.size());
        json.put("sha256", digest.sha256().hex());
    }

    /** @throws JsonException if the text is not an account that {@link #write} makes; unknown keys are passed over */
    public static ReleaseRecord read(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        if (json.number("format") != FORMAT) {
            throw new JsonException(where + " has format " + json.number("format") + ", this tool reads " + FORMAT);
        }
        try {
            return new ReleaseRecord(
                    identity(json),
                    json.optionalObject("notes").map(each -> new ReleaseNotes(each.string("title"), digest(each))),
                    json.list("packages", ReleaseRecordJson::onePackage),
                    json.optionalObject("check").map(PackageCheckJson::read),
                    json.list(
                            "assets",
                            each -> new ReleaseAsset(
                                    AssetRole.parse(each.string("role")), each.string("name"), digest(each))));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new JsonException(where + ": " + wrong.getMessage());
        }
    }

    private static ReleaseIdentity identity(JsonObject json) {
        String version = json.string("version");
        ReleaseIdentity identity = new ReleaseIdentity(
                json.string("product"),
                VersionSchemes.find(version)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + version + "\" is not a version")),
                json.string("buildNumber"),
                Instant.parse(json.string("buildDate")),
                new CommitId(json.string("commit")),
                json.string("branch"),
                json.bool("clean"));
        if (!json.string("tag").equals(identity.tag())
                || !json.string("channel").equals(identity.channel().text())
                || json.bool("preRelease") != identity.channel().preRelease()) {
            throw new IllegalArgumentException("tag, channel or preRelease are not those of version " + version);
        }
        return identity;
    }

    private static ReleasePackage onePackage(JsonObject json) {
        return new ReleasePackage(
                Platform.parse(json.string("platform")),
                json.string("archive"),
                json.string("checksum"),
                json.string("manifest"),
                digest(json.object("tar")),
                new Sha256(json.string("payloadSha256")));
    }

    private static FileDigest digest(JsonObject json) {
        return new FileDigest(json.number("size"), new Sha256(json.string("sha256")));
    }
}
