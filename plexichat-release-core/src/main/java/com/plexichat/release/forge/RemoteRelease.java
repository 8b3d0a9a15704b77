package com.plexichat.release.forge;

import java.util.List;
import java.util.Optional;

/**
 * A release or draft as the server has it.
 *
 * @param target where the tag is made when a draft becomes public, if there is no tag yet
 * @param immutable true for a public release whose assets and tag the server has frozen
 * @param uploadAddress where its assets are sent
 */
public record RemoteRelease(
        long id,
        String tag,
        String target,
        String title,
        String body,
        boolean draft,
        boolean preRelease,
        boolean immutable,
        String webAddress,
        String uploadAddress,
        List<RemoteAsset> assets) {
    private static final String PAGES = "/releases/tag/";
    private static final String DOWNLOADS = "/releases/download/";

    public RemoteRelease {
        assets = List.copyOf(assets);
    }

    /** The release without its text and assets. */
    public RemoteRelease withoutContent() {
        return new RemoteRelease(
                id, tag, target, "", "", draft, preRelease, immutable, webAddress, uploadAddress, List.of());
    }

    public Optional<RemoteAsset> asset(String name) {
        return assets.stream().filter(asset -> asset.name().equals(name)).findFirst();
    }

    /** Where anybody downloads an asset; empty for a draft, whose assets have no public address. */
    public Optional<String> downloadAddress(String asset) {
        int end = webAddress.lastIndexOf(PAGES);
        return draft || end < 0
                ? Optional.empty()
                : Optional.of(webAddress.substring(0, end) + DOWNLOADS + webAddress.substring(end + PAGES.length())
                        + "/" + asset);
    }
}
