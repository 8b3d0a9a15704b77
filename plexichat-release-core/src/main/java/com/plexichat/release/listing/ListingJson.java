package com.plexichat.release.listing;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveEntry.Owner;
import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is known of a package, for programs; the shape is in {@code docs/inspect.md}. */
public final class ListingJson {
    static final int FORMAT = 1;

    private ListingJson() {}

    public static String of(PackageListing listing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.putAll(about(listing));
        json.put("entries", listing.entries().stream().map(ListingJson::entry).toList());
        return VisibleText.inJson(Json.indented(json));
    }

    static Map<String, Object> about(PackageListing listing) {
        Map<String, Object> archive = new LinkedHashMap<>();
        archive.put("name", listing.name());
        archive.putAll(digest(listing.totals().archive()));
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("files", listing.count(Kind.FILE));
        totals.put("folders", listing.count(Kind.FOLDER));
        totals.put("links", listing.count(Kind.LINK) + listing.count(Kind.HARD_LINK));
        totals.put("others", listing.count(Kind.OTHER));
        totals.put("bytes", listing.bytes());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("archive", archive);
        json.put("tar", digest(listing.totals().tar()));
        json.put("contentAfterEnd", listing.totals().contentAfterEnd());
        json.put("totals", totals);
        return json;
    }

    static Map<String, Object> entry(ListedEntry listed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", listed.path());
        json.put("kind", listed.kindText());
        json.put("mode", listed.octalMode());
        json.put("size", listed.entry().size());
        listed.sha256().ifPresent(sha256 -> json.put("sha256", sha256.hex()));
        listed.entry().linkTarget().ifPresent(target -> json.put("linkTarget", target));
        json.put("owner", owner(listed.entry().owner()));
        json.put("time", listed.entry().time().toString());
        return json;
    }

    private static Map<String, Object> owner(Owner owner) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("userId", owner.userId());
        json.put("groupId", owner.groupId());
        json.put("userName", owner.userName());
        json.put("groupName", owner.groupName());
        return json;
    }

    private static Map<String, Object> digest(FileDigest digest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("size", digest.size());
        json.put("sha256", digest.sha256().hex());
        return json;
    }
}
