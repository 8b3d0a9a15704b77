package com.plexichat.release.localforge.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The releases of one repository, the one chosen as latest, and the tag names that immutable ones used up. */
final class Releases {
    private static final Comparator<Release> NEWEST_FIRST =
            Comparator.comparing(Release::createdAt).thenComparing(Release::id).reversed();

    private final Map<Long, Release> byId = new HashMap<>();
    private final Set<String> burntTags = new HashSet<>();
    private final Set<Long> neverLatest = new HashSet<>();
    private @Nullable Long chosenAsLatest;

    void put(Release release) {
        byId.put(release.id(), release);
        if (release.immutable()) {
            burntTags.add(release.tagName());
        }
    }

    void remove(long id) {
        byId.remove(id);
    }

    /** A release that was just created or changed takes, gives up or leaves open the place of the latest. */
    void choose(Release release, MakeLatest makeLatest) {
        if (!release.full()) {
            return;
        }
        neverLatest.remove(release.id());
        if (makeLatest == MakeLatest.TRUE) {
            chosenAsLatest = release.id();
        } else if (makeLatest == MakeLatest.LEGACY) {
            chosenAsLatest = null;
        } else {
            neverLatest.add(release.id());
        }
    }

    Optional<Release> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Release> newestFirst() {
        return byId.values().stream().sorted(NEWEST_FIRST).toList();
    }

    Optional<Release> published(String tag) {
        return newestFirst().stream()
                .filter(each -> !each.draft() && each.tagName().equals(tag))
                .findFirst();
    }

    /** @throws NothingThere if no release has the id */
    Release get(long id) {
        return find(id).orElseThrow(() -> new NothingThere("release " + id));
    }

    /** @throws NothingThere if no release holds the asset */
    Release ofAsset(long assetId) {
        return byId.values().stream()
                .filter(each -> each.asset(assetId).isPresent())
                .findFirst()
                .orElseThrow(() -> new NothingThere("asset " + assetId));
    }

    /** The chosen one while it stands; otherwise the newest full release that did not decline. */
    Optional<Release> latest() {
        List<Release> candidates = newestFirst().stream()
                .filter(each -> each.full() && !neverLatest.contains(each.id()))
                .toList();
        return candidates.stream()
                .filter(each -> Long.valueOf(each.id()).equals(chosenAsLatest))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    boolean burnt(String tag) {
        return burntTags.contains(tag);
    }
}
