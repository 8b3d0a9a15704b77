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
}
