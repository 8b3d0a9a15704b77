package com.plexichat.release.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every source does, wherever its releases are. */
@Timeout(60)
public abstract class ReleaseSourceContract {
    protected static final String CHAT = "chat.tar.gz";

    private static final String NOTES = "# What is new\n\n\"tag_name\": \"r.9.9-9\"\n";

    protected final RecordingLog log = new RecordingLog();

    @TempDir
    private Path target;

    private int published;

    protected abstract ReleaseSource source();

    /** Publishes a release; those that follow are newer. */
    protected abstract void publish(String tag, String title, String notes, Map<String, String> files)
            throws IOException;

    /** Publishes a release with its account and notes, and one file. */
    protected final void publish(String version, String content) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(CHAT, content));
        files.put(ReleaseRecord.FILE_NAME, ReleaseRecordJson.write(record(version, content)));
        publish(version.replaceFirst("\\+.*", ""), "Chat " + version, NOTES, files);
    }

    private ReleaseRecord record(String version, String content) {
        published++;
        return ReleaseRecord.of(new ReleaseIdentity(
                        "chat",
                        VersionSchemes.find(version).orElseThrow(),
                        "local",
                        Instant.parse("2026-01-02T03:04:05Z").plusSeconds(published),
                        new CommitId("0123456789abcdef0123456789abcdef01234567"),
                        "main",
                        true))
                .with(new ReleaseNotes("Chat " + version, FileDigest.of(NOTES.getBytes(UTF_8))))
                .with(new ReleaseAsset(AssetRole.EXTRA, CHAT, FileDigest.of(content.getBytes(UTF_8))));
    }

    protected final List<String> tags() {
        return source().releases().stream()
                .map(release -> release.version().tag())
                .toList();
    }

    private OfferedFile chat() {
        return source().releases().get(0).file(CHAT).orElseThrow();
    }

    private FileDigest fetch(OfferedFile file, long mostBytes) {
        return source().fetch(file, target.resolve(CHAT), mostBytes, bytes -> {});
    }

    private void assertBroken(OfferedFile file, long mostBytes, String words) {
        assertThatThrownBy(() -> fetch(file, mostBytes)).hasMessageContainingAll("download-broken", file.name(), words);
        assertThat(target).isEmptyDirectory();
    }

    private static OfferedFile with(OfferedFile file, long size, Optional<Sha256> sha256) {
        return new OfferedFile(file.name(), size, sha256, file.place());
    }

    @Test
    void whereNothingIsPublishedNothingIsOffered() {
        assertThat(source().releases()).isEmpty();
    }

    @Test
    void theNewestComesFirstWhateverItsVersion() throws IOException {
        publish("r.1.9-1", "a");
        publish("b.2.0-1", "b");
        publish("r.1.8-7-security+enterprise", "c");

        assertThat(tags()).containsExactly("r.1.8-7-security", "b.2.0-1", "r.1.9-1");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aReleaseIsToldWithAllThatIsKnown() throws IOException {
        publish("b.2.0-1", "content");

        OfferedRelease release = source().releases().get(0);

        assertThat(release.preRelease()).isTrue();
        assertThat(release.title()).isEqualTo("Chat b.2.0-1");
        assertThat(release.notes()).isEqualTo(NOTES);
        assertThat(release.files())
                .extracting(OfferedFile::name)
                .containsExactlyInAnyOrder(CHAT, ReleaseRecord.FILE_NAME);
        assertThat(release.file(CHAT)).hasValueSatisfying(file -> {
            assertThat(file.size()).isEqualTo(7);
            assertThat(file.sha256()).contains(Sha256.of("content".getBytes(UTF_8)));
        });
        assertThat(release.file("other")).isEmpty();
    }

    @Test
    void aReleaseWithoutItsAccountIsSkippedWithTheReason() throws IOException {
        publish("r.1.9-1", "a");
        publish("r.2.0-1", "Chat", NOTES, Map.of(CHAT, "b"));

        assertThat(tags()).containsExactly("r.1.9-1");
        assertThat(log.lines()).singleElement().asString().contains("r.2.0-1", "it has no release.json");
    }

    @Test
    void aFileIsFetchedWholeAndPrivate() throws IOException {
        String content = "0123456789".repeat(50_000);
        publish("r.2.0-1", content);
        List<Long> received = new ArrayList<>();

        FileDigest digest = source().fetch(chat(), target.resolve(CHAT), content.length(), received::add);

        assertThat(digest).isEqualTo(FileDigest.of(content.getBytes(UTF_8)));
        assertThat(target.resolve(CHAT)).hasContent(content);
        assertThat(Files.getPosixFilePermissions(target.resolve(CHAT)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(received).isSorted().endsWith((long) content.length());
    }

    @Test
    void theAccountIsAFileToo() throws IOException {
        publish("r.2.0-1", "content");
        OfferedFile account =
                source().releases().get(0).file(ReleaseRecord.FILE_NAME).orElseThrow();

        fetch(account, account.size());

        assertThat(ReleaseRecordJson.read(Files.readString(target.resolve(CHAT)), "it")
                        .identity()
                        .tag())
                .isEqualTo("r.2.0-1");
    }

    @Test
    void aFileThatIsLargerThanWantedIsNotFetched() throws IOException {
        publish("r.2.0-1", "content");

        assertBroken(chat(), 6, "has 7 bytes, and at most 6 are wanted");
    }

    @Test
    void aFileThatIsNotAsItWasOfferedIsNotKept() throws IOException {
        publish("r.2.0-1", "content");
        OfferedFile file = chat();

        assertBroken(with(file, 6, file.sha256()), 100, "bytes");
        assertBroken(with(file, 8, file.sha256()), 100, "has 7 bytes instead of 8");
        assertBroken(with(file, 7, Optional.of(Sha256.of(new byte[1]))), 100, "has the SHA-256");
    }

    @Test
    void aFileOfNoKnownDigestIsFetchedToo() throws IOException {
        publish("r.2.0-1", "content");

        assertThat(fetch(with(chat(), 7, Optional.empty()), 100).size()).isEqualTo(7);
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenOver() throws IOException {
        publish("r.2.0-1", "content");
        Files.writeString(target.resolve(CHAT), "mine");

        assertThatThrownBy(() -> fetch(chat(), 100)).hasMessageContainingAll("file-unwritable", CHAT);
        assertThat(target.resolve(CHAT)).hasContent("mine");
    }
}
