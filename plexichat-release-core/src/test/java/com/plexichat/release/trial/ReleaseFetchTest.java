package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.source.FolderSource;
import com.plexichat.release.source.OfferedFile;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.testkit.SmallPackage;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseFetchTest {
    private static final Platform ARM64 = Platform.parse("linux-arm64");

    @TempDir
    private Path folder;

    private TriedRelease release;

    @BeforeEach
    void stage() {
        StagedRelease staged = new StagedRelease(folder.resolve("staged"));
        staged.prepareFor(Identities.of("a.1.0-2"));
        SmallPackage.stage(staged);
        FolderSource source = new FolderSource(folder.resolve("staged"), new RecordingLog());
        release = TriedRelease.of(source.releases().get(0), source);
    }

    private ReleaseFetch.Fetched bring(TriedRelease tried, String product, Platform host) throws IOException {
        return new ReleaseFetch(product, host, folder.resolve("releases")).bring(tried);
    }

    private ReleaseFetch.Fetched bring(TriedRelease tried) throws IOException {
        return bring(tried, "plexichat", ARM64);
    }

    @Test
    void everyFileOfTheAccountIsBroughtAndTheAccountItself() throws IOException {
        ReleaseFetch.Fetched fetched = bring(release);

        assertThat(fetched.assets())
                .containsOnlyKeys("chat.tar.gz", "chat.tar.gz.sha256", "manifest.txt", "release.json")
                .containsEntry("release.json", Sha256.of(folder.resolve("staged/release.json")));
        assertThat(folder.resolve("releases/a.1.0-2/chat.tar.gz")).hasContent("archive");
    }

    @Test
    void filesThatAreNotThereAreToldTogether() {
        List<OfferedFile> account = release.files().stream()
                .filter(file -> file.name().equals("release.json"))
                .toList();

        assertThatThrownBy(() -> bring(new TriedRelease(release.version(), account, release.fetch())))
                .hasMessageContainingAll(
                        "offer-incomplete: it does not have \"chat.tar.gz\"",
                        "offer-incomplete: it does not have \"manifest.txt\"");
    }

    @Test
    void aReleaseWithoutAnAccountIsNone() {
        assertThatThrownBy(() -> bring(new TriedRelease(release.version(), List.of(), release.fetch())))
                .hasMessageContaining("offer-incomplete: it does not have \"release.json\"");
    }

    @Test
    void aServerThatTellsNoDigestsIsNotBelieved() {
        TriedRelease changed = new TriedRelease(
                release.version(),
                release.files(),
                (file, to) -> file.name().equals("manifest.txt")
                        ? written(to)
                        : release.fetch().bring(file, to));

        assertThatThrownBy(() -> bring(changed)).hasMessageContaining("download-broken: manifest.txt has SHA-256 ");
    }

    private static FileDigest written(Path to) {
        try {
            return FileDigest.of(Files.writeString(to, "changed"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void aReleaseOfSomethingElseIsRefusedWithAllThatDoesNotFit() {
        TriedRelease other =
                new TriedRelease(VersionSchemes.find("a.1.0-3").orElseThrow(), release.files(), release.fetch());

        assertThatThrownBy(() -> bring(other, "other", Platform.parse("linux-amd64")))
                .hasMessageContainingAll(
                        "it is a release of plexichat, not of other",
                        "it has the account of a.1.0-2",
                        "it has no package for linux-amd64, which this host is, only for linux-arm64");
    }
}
