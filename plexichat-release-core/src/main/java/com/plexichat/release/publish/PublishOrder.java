package com.plexichat.release.publish;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.nio.file.Path;
import java.util.List;

/** What is to be published: the release and all its assets, each verified on disk. */
public record PublishOrder(ReleaseIdentity identity, String title, String body, List<Asset> assets) {
    /** A file to publish. */
    public record Asset(String name, String mediaType, Path file, FileDigest digest) {}

    public PublishOrder {
        assets = List.copyOf(assets);
    }

    String tag() {
        return identity.tag();
    }

    CommitId commit() {
        return identity.commit();
    }

    boolean preRelease() {
        return identity.channel().preRelease();
    }

    DraftText draft() {
        return new DraftText(tag(), commit(), title, body, preRelease());
    }
}
