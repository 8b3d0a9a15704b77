package com.plexichat.release.manifest;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The check of packages in {@code release.json}. */
final class PackageCheckJson {
    private PackageCheckJson() {}

    static Map<String, Object> json(PackageCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "packages",
                check.archives().entrySet().stream()
                        .map(each -> archive(each.getKey(), each.getValue()))
                        .toList());
        json.put("warned", check.warned().stream().toList());
        json.put(
                "waivers",
                check.waivers().stream().map(PackageCheckJson::waiver).toList());
        return json;
    }

    private static Map<String, Object> archive(String name, FileDigest digest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("size", digest.size());
        json.put("sha256", digest.sha256().hex());
        return json;
    }

    private static Map<String, Object> waiver(PackageCheck.UsedWaiver waiver) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", waiver.rule());
        json.put("paths", waiver.paths());
        json.put("reason", waiver.reason());
        json.put("until", waiver.until().toString());
        return json;
    }

    static PackageCheck read(JsonObject json) {
        TreeMap<String, FileDigest> archives = new TreeMap<>();
        json.list(
                        "packages",
                        each -> Map.entry(
                                each.string("name"),
                                new FileDigest(each.number("size"), new Sha256(each.string("sha256")))))
                .forEach(each -> archives.put(each.getKey(), each.getValue()));
        return new PackageCheck(
                archives,
                new TreeSet<>(json.strings("warned")),
                json.list(
                        "waivers",
                        each -> new PackageCheck.UsedWaiver(
                                each.string("rule"),
                                each.string("paths"),
                                each.string("reason"),
                                LocalDate.parse(each.string("until")))));
    }
}
