package com.plexichat.release.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderSourceTest {
    abstract static class InAFolder extends ReleaseSourceContract {
        @TempDir
        Path folder;

        @Override
        protected ReleaseSource source() {
            return new FolderSource(folder, log);
        }

        @Override
        protected void publish(String tag, String title, String notes, Map<String, String> files) throws IOException {
            Path release = Files.createDirectories(folder.resolve(tag));
            Files.writeString(release.resolve(ReleaseNotes.FILE_NAME), notes);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(release.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Nested
    final class WithAFolderForEach extends InAFolder {
        @Test
        void oneReleaseMayLieInTheFolderItself() throws IOException {
            publish("r.2.0-1", "content");
            Path other = folder.resolve("r.2.0-1");
            ReleaseSource source = new FolderSource(other, log);

            OfferedRelease release = source.releases().get(0);

            assertThat(release.version()).hasToString("r.2.0-1");
            assertThat(release.file(CHAT)).map(OfferedFile::place).contains(CHAT);
            assertThat(source.fetch(release.file(CHAT).orElseThrow(), folder.resolve("to"), 7, bytes -> {})
                            .size())
                    .isEqualTo(7);
        }

        @Test
        void aFileThatIsMissingIsNotOfferedAndOneThatWasChangedIsBroken() throws IOException {
            publish("r.1.9-1", "a");
            publish("r.2.0-1", "content");
            Files.delete(folder.resolve("r.1.9-1").resolve(CHAT));
            Files.writeString(folder.resolve("r.2.0-1").resolve(CHAT), "CONTENT");

            assertThat(source().releases().get(1).file(CHAT)).isEmpty();
            OfferedFile changed = source().releases().get(0).file(CHAT).orElseThrow();
            assertThatThrownBy(() -> source().fetch(changed, folder.resolve("to"), 7, bytes -> {}))
                    .hasMessageContainingAll("download-broken", CHAT);
            assertThat(folder.resolve("to")).doesNotExist();
        }

        @Test
        void anAccountThatCannotBeReadIsSkippedAndTheOthersAreOffered() throws IOException {
            publish("r.1.9-1", "a");
            publish("r.2.0-1", "b");
            Files.writeString(folder.resolve("r.2.0-1").resolve(ReleaseRecord.FILE_NAME), "{\"format\": 1");

            assertThat(tags()).containsExactly("r.1.9-1");
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("Skipped folder r.2.0-1: release.json is not");
        }

        @Test
        void oneReleaseInTwoFoldersIsOfferedOnce() throws IOException {
            publish("r.2.0-1", "old");
            Files.move(folder.resolve("r.2.0-1"), folder.resolve("former"));
            publish("r.2.0-1", "new!");

            assertThat(source().releases())
                    .singleElement()
                    .satisfies(release ->
                            assertThat(release.file(CHAT).orElseThrow().size()).isEqualTo(4));
            assertThat(log.lines())
                    .containsExactly("Skipped folder former: release r.2.0-1 is there in another folder too");
        }

        @Test
        void aLinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
            publish("r.1.9-1", "a");
            publish("r.2.0-1", "content");
            Path outside = elsewhere.resolve("outside");
            Files.move(folder.resolve("r.1.9-1"), outside);
            Files.createSymbolicLink(folder.resolve("r.1.9-1"), outside);
            OfferedFile file = source().releases().get(0).file(CHAT).orElseThrow();
            Path chat = folder.resolve(file.place());
            Files.delete(chat);
            Files.createSymbolicLink(chat, outside.resolve(CHAT));

            assertThat(tags()).containsExactly("r.2.0-1");
            assertThat(log.lines()).contains("Skipped folder r.1.9-1: it is a link");
            assertThat(source().releases().get(0).file(CHAT)).isEmpty();
            assertUnreadable(file);
            assertUnreadable(new OfferedFile(CHAT, 1, Optional.empty(), "r.1.9-1/" + CHAT));
            assertUnreadable(new OfferedFile(CHAT, 1, Optional.empty(), "../outside/" + CHAT));
            assertUnreadable(new OfferedFile(
                    CHAT, 1, Optional.empty(), outside.resolve(CHAT).toString()));
        }

        private void assertUnreadable(OfferedFile file) {
            assertThatThrownBy(() -> source().fetch(file, folder.resolve("to"), 100, bytes -> {}))
                    .hasMessageContainingAll("file-unreadable", file.name());
            assertThat(folder.resolve("to")).doesNotExist();
        }
    }

    @Test
    void aMissingFolderIsNotAFolderWithoutReleases(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new FolderSource(folder.resolve("none"), new RecordingLog()).releases())
                .hasMessageContainingAll("offer-missing", "none");
        assertThatThrownBy(() -> new FolderSource(file, new RecordingLog()).releases())
                .hasMessageContainingAll("file-unreadable", "file");
    }
}
