package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.NothingThere;

/** How bytes leave: as on github.com by way of a storage host, or directly, which GitHub's description allows too. */
final class Downloads {
    private final Links links;
    private final boolean direct;

    Downloads(Links links, boolean direct) {
        this.links = links;
        this.direct = direct;
    }

    Answer of(ForgeRepository repository, Asset asset) {
        if (!asset.uploaded()) {
            throw new NothingThere("bytes of a starter");
        }
        return direct
                ? Answer.file(repository.download(asset.id()), asset.contentType())
                : Answer.redirect(links.stored(repository.name(), asset.id()));
    }
}
