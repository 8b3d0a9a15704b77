package com.plexichat.release.proof;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.platform.Platform;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The order of a second build as a text that another process reads. */
final class PackingOrderJson {
    private PackingOrderJson() {}

    static String write(PackingOrder order) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("projectFolder", order.projectFolder().toString());
        json.put("release", ReleaseRecordJson.write(ReleaseRecord.of(order.identity())));
        json.put(
                "packages",
                order.namings().stream().map(PackingOrderJson::naming).toList());
        json.put("layout", LayoutJson.write(order.layout()));
        json.put("level", order.compression().level());
        json.put("threads", order.compression().threads());
        return Json.indented(json);
    }

    private static Map<String, Object> naming(PackageNaming naming) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("platform", naming.platform().text());
        json.put("archive", naming.archive());
        json.put("manifest", naming.manifest());
        json.put("topFolder", naming.topFolder());
        return json;
    }

    /** @throws JsonException if the text is not one that {@link #write} makes */
    static PackingOrder read(String text, String where) {
        JsonObject json = Json.parseObject(text, where);
        try {
            return new PackingOrder(
                    Path.of(json.string("projectFolder")),
                    ReleaseRecordJson.read(json.string("release"), where + "/release")
                            .identity(),
                    json.list("packages", PackingOrderJson::naming),
                    LayoutJson.read(json.object("layout")),
                    new Compression(Math.toIntExact(json.number("level")), Math.toIntExact(json.number("threads"))));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new JsonException(where + ": " + wrong.getMessage());
        }
    }

    private static PackageNaming naming(JsonObject json) {
        return new PackageNaming(
                Platform.parse(json.string("platform")),
                json.string("archive"),
                json.string("manifest"),
                json.string("topFolder"));
    }
}
