package com.plexichat.release.listing;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.json.Json;
import com.plexichat.release.listing.PackageComparison.Change;
import com.plexichat.release.listing.PackageComparison.Difference;
import com.plexichat.release.listing.PackageComparison.Placed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The differences of two packages, for programs; the shape is in {@code docs/inspect.md}. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(PackageComparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", ListingJson.FORMAT);
        json.put("old", ListingJson.about(comparison.older()));
        json.put("new", ListingJson.about(comparison.newer()));
        json.put("identical", comparison.isIdentical());
        json.put("samePayload", comparison.isSamePayload());
        json.put("same", comparison.same());
        json.put(
                "added", comparison.added().stream().map(ComparisonJson::placed).toList());
        json.put(
                "removed",
                comparison.removed().stream().map(ComparisonJson::placed).toList());
        json.put(
                "changed",
                comparison.changed().stream().map(ComparisonJson::changed).toList());
        return VisibleText.inJson(Json.indented(json));
    }

    private static Map<String, Object> placed(Placed placed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", placed.path());
        json.put("entry", ListingJson.entry(placed.entry()));
        return json;
    }

    private static Map<String, Object> changed(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", change.path());
        json.put(
                "differs",
                change.differences().stream().map(ComparisonJson::name).toList());
        json.put("old", ListingJson.entry(change.older()));
        json.put("new", ListingJson.entry(change.newer()));
        return json;
    }

    private static String name(Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
