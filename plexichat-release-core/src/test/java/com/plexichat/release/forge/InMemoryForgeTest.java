package com.plexichat.release.forge;

import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.Optional;

final class InMemoryForgeTest extends ReleaseForgeContract {
    private final InMemoryForge forge = new InMemoryForge();

    @Override
    protected ReleaseForge forge() {
        return forge;
    }

    @Override
    protected CommitId commit() {
        return new CommitId("1".repeat(40));
    }

    @Override
    protected void putTag(String tag, CommitId commit) {
        forge.putTag(tag, commit);
    }

    @Override
    protected Optional<String> latestTag() {
        return forge.latestTag();
    }

    @Override
    protected void breakAsset(RemoteAsset asset) {
        RemoteAsset broken = new RemoteAsset(asset.id(), asset.name(), 0, false, Optional.empty());
        forge.put(InMemoryForge.withAssets(forge.releases().get(0), List.of(broken)));
    }
}
