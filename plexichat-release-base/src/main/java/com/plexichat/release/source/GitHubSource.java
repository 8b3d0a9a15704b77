package com.plexichat.release.source;

import com.plexichat.release.github.GitHubAccess;
import com.plexichat.release.github.GitHubAsset;
import com.plexichat.release.github.GitHubCalls;
import com.plexichat.release.github.GitHubRelease;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpDownload;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.Json;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** The public releases of a repository on github.com, an Enterprise Server or any server that speaks the same API. */
public final class GitHubSource implements ReleaseSource {
    private final GitHubCalls calls;
    private final GitHubFiles files;
    private final ReleaseLog log;
    private final String path;

    public GitHubSource(
            GitHubAccess access,
            RepositoryName repository,
            HttpTransport transport,
            HttpDownload download,
            ReleaseLog log) {
        this.calls = new GitHubCalls(access, transport);
        this.files = new GitHubFiles(calls, download);
        this.log = log;
        this.path = "/repos/" + repository + "/releases";
    }

    @Override
    public List<OfferedRelease> releases() {
        Map<Long, GitHubRelease> byId = new LinkedHashMap<>();
        calls.allPages(path, "the list of releases", GitHubRelease::read)
                .forEach(release -> byId.putIfAbsent(release.id(), release));
        return byId.values().stream()
                .flatMap(release -> offered(release).stream())
                .toList();
    }

    @Override
    public Optional<ReleaseText> unoffered(String version) {
        return Stream.of(version, "v" + version)
                .flatMap(tag -> tagged(tag).stream())
                .filter(release -> !release.draft())
                .findFirst()
                .map(release -> new ReleaseText(release.tag(), release.title(), release.body()));
    }

    private Optional<GitHubRelease> tagged(String tag) {
        return calls.find(
                path + "/tags/" + URLEncoder.encode(tag, StandardCharsets.UTF_8).replace("+", "%20"),
                answer -> GitHubRelease.read(Json.parseObject(answer.body(), "the release " + tag)));
    }

    private Optional<OfferedRelease> offered(GitHubRelease release) {
        Optional<Version> version =
                VersionSchemes.find(release.tag()).filter(each -> each.tag().equals(release.tag()));
        Optional<String> reason = reasonToSkip(release, version);
        reason.ifPresent(words -> log.skipped("release " + release.tag(), words));
        return version.filter(each -> reason.isEmpty())
                .map(each -> new OfferedRelease(
                        each, release.preRelease(), release.title(), release.body(), whole(release)));
    }

    private static Optional<String> reasonToSkip(GitHubRelease release, Optional<Version> version) {
        if (release.draft()) {
            return Optional.of("it is a draft");
        }
        if (version.isEmpty()) {
            return Optional.of("its tag is not a version");
        }
        Channel channel = version.get().channel();
        if (release.preRelease() != channel.preRelease()) {
            return Optional.of("the server marks it as " + (release.preRelease() ? "a pre-release" : "no pre-release")
                    + ", its version is " + channel.text());
        }
        return release.assets().stream().anyMatch(asset -> isRecord(asset) && asset.whole())
                ? Optional.empty()
                : Optional.of("it has no " + ReleaseRecord.FILE_NAME);
    }

    private static boolean isRecord(GitHubAsset asset) {
        return asset.name().equals(ReleaseRecord.FILE_NAME);
    }

    /** Without what a broken upload left, and without names that a server of this kind gives to no asset. */
    private List<OfferedFile> whole(GitHubRelease release) {
        return release.assets().stream()
                .filter(asset -> asset.whole() && asset.size() >= 0 && OfferedFile.isName(asset.name()))
                .map(asset -> new OfferedFile(
                        asset.name(),
                        asset.size(),
                        asset.sha256(),
                        calls.server().resolve(path + "/assets/" + asset.id()).toString()))
                .toList();
    }

    @Override
    public FileDigest fetch(OfferedFile file, Path to, long mostBytes, LongConsumer received) {
        return files.fetch(file, to, mostBytes, received);
    }
}
