package com.plexichat.release.trial;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionSchemes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text of {@code install-proof.json}; it tells no time, so that the same trial gives the same text. */
final class InstallProofJson {
    /** Raised when a reader of the former format would misunderstand the new one. */
    private static final long FORMAT = 1;

    private InstallProofJson() {}

    static String write(InstallProof proof) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("product", proof.product());
        json.put("version", proof.version().text());
        json.put("tag", proof.version().tag());
        json.put("commit", proof.commit().hex());
        json.put("platform", proof.platform().text());
        json.put("firstInstallation", proof.former().isEmpty());
        proof.former().ifPresent(former -> json.put("former", former));
        json.put("updater", proof.updater());
        json.put("steps", proof.steps());
        Map<String, Object> assets = new LinkedHashMap<>();
        proof.assets().forEach((name, sha256) -> assets.put(name, sha256.hex()));
        json.put("assets", assets);
        return Json.indented(json);
    }

    /** @throws JsonException if the text has another form */
    static InstallProof read(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        if (json.number("format") != FORMAT) {
            throw new JsonException(where + " has format " + json.number("format") + ", known is " + FORMAT);
        }
        try {
            return new InstallProof(
                    json.string("product"),
                    VersionSchemes.find(json.string("version"))
                            .orElseThrow(() -> new JsonException("the version in " + where + " is none")),
                    new CommitId(json.string("commit")),
                    Platform.parse(json.string("platform")),
                    json.optionalString("former"),
                    json.string("updater"),
                    json.strings("steps"),
                    assets(json.object("assets")));
        } catch (IllegalArgumentException wrong) {
            throw new JsonException(where + ": " + wrong.getMessage());
        }
    }

    private static SortedMap<String, Sha256> assets(JsonObject json) {
        SortedMap<String, Sha256> assets = new TreeMap<>();
        json.asMap().keySet().forEach(name -> assets.put(name, new Sha256(json.string(name))));
        return assets;
    }
}
