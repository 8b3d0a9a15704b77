package com.plexichat.release.report.actions;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.trial.InstallProof;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a goal found out, under the names by which the steps after it ask for it: {@code docs/ci.md} lists them. */
final class ActionsOutputs {
    private final Optional<Path> workspace;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> archives = new LinkedHashMap<>();

    /** @param workspace that paths are relative to, where they are in it */
    ActionsOutputs(Optional<Path> workspace) {
        this.workspace = workspace.map(path -> path.toAbsolutePath().normalize());
    }

    void identity(ReleaseIdentity release) {
        values.put("product", release.product());
        version(release.version());
        values.put("commit", release.commit().hex());
    }

    void version(Version version) {
        values.put("version", version.text());
        values.put("channel", version.channel().text());
        values.put("tag", version.tag());
        values.put("prerelease", String.valueOf(version.channel().preRelease()));
    }

    void account(ReleaseRecord account, Path folder) {
        values.put("release-json", path(folder.resolve(ReleaseRecord.FILE_NAME)));
        account.notes().ifPresent(notes -> values.put("notes", path(folder.resolve(ReleaseNotes.FILE_NAME))));
        List<ReleaseAsset> assets = account.archives();
        values.put("packages", assets.stream().map(ReleaseAsset::name).collect(Collectors.joining("\n")));
        for (ReleasePackage each : account.packages()) {
            String platform = each.platform().text();
            archives.put(platform, each.archive());
            values.put(platform + "-archive", each.archive());
            assets.stream()
                    .filter(asset -> asset.name().equals(each.archive()))
                    .forEach(asset -> values.put(
                            platform + "-sha256", asset.digest().sha256().hex()));
        }
    }

    /** After {@link #account}: what can be downloaded is what it names. */
    void reached(ReleaseState state, Optional<RemoteRelease> release) {
        state(state);
        release.ifPresent(known -> {
            values.put("url", known.webAddress());
            archives.forEach((platform, archive) ->
                    known.downloadAddress(archive).ifPresent(address -> values.put(platform + "-url", address)));
        });
    }

    void proven(InstallProof proof, Path file) {
        values.put("product", proof.product());
        version(proof.version());
        values.put("commit", proof.commit().hex());
        state(ReleaseState.PROVEN);
        values.put("proof", path(file));
    }

    void state(ReleaseState state) {
        values.put("state", state.text());
    }

    void discarded(RemoteRelease draft) {
        values.put("tag", draft.tag());
        state(ReleaseState.DISCARDED);
    }

    private String path(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return workspace
                .filter(whole::startsWith)
                .map(root -> root.relativize(whole))
                .orElse(whole)
                .toString()
                .replace('\\', '/');
    }

    String text(Secrets secrets) {
        Map<String, String> safe = new LinkedHashMap<>();
        values.forEach((name, value) -> safe.put(name, secrets.masked(value)));
        return EnvironmentFile.text(safe);
    }
}
