package com.plexichat.release.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.publish.StagedOrder;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.testkit.SmallPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnreadableAccountTest {
    private static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xfe, 'a'};

    @TempDir
    Path folder;

    private StagedRelease staged;

    @BeforeEach
    void stage() {
        staged = new StagedRelease(folder);
        staged.prepareFor(Identities.of("a.1.2-1"));
        SmallPackage.stage(staged);
    }

    @Test
    void nothingIsRemovedWhileNobodyKnowsWhatIsAccountedFor() throws IOException {
        Files.writeString(folder.resolve(DepartingFiles.FILE_NAME), "chat.tar.gz");
        Files.writeString(staged.file("release.json"), "{\"format\": 1,");

        assertThatThrownBy(staged::removeLeftovers)
                .hasMessageContaining("staged-release-broken")
                .hasMessageContaining("delete the folder and build the release again");

        assertThat(staged.file("chat.tar.gz")).exists();
        assertThat(folder.resolve(DepartingFiles.FILE_NAME)).exists();
    }

    @Test
    void whatAStoppedRunWasAboutToRemoveGoesWhenNoAccountIsThere() throws IOException {
        Files.writeString(folder.resolve(DepartingFiles.FILE_NAME), "chat.tar.gz");
        Files.delete(staged.file("release.json"));

        staged.removeLeftovers();

        assertThat(staged.file("chat.tar.gz")).doesNotExist();
    }

    @Test
    void accountThatIsNoFileIsToldAsUnreadable() throws IOException {
        Files.delete(staged.file("release.json"));
        Files.createDirectories(staged.file("release.json/inner"));

        assertThatThrownBy(staged::record)
                .hasMessageContaining("file-unreadable: the account of the release cannot be read: ");
        assertThatThrownBy(() -> staged.prepareFor(Identities.of("a.1.2-1")))
                .hasMessageContaining("file-unreadable: the account of the release cannot be read: ");
    }

    @Test
    void accountThatIsNoTextSaysSo() throws IOException {
        Files.write(staged.file("release.json"), NO_TEXT);

        assertThatThrownBy(staged::record).hasMessageContaining("staged-release-broken: release.json is not UTF-8");
    }

    @Test
    void notesThatAreNoTextSaySo() throws IOException {
        staged.writeNotes("title", "text", Optional.empty());
        String account = Files.readString(staged.file("release.json"));
        String text =
                FileDigest.of("text".getBytes(StandardCharsets.UTF_8)).sha256().hex();
        String noText = FileDigest.of(NO_TEXT).sha256().hex();
        Files.writeString(
                staged.file("release.json"), account.replace(text, noText).replace("\"size\": 4", "\"size\": 3"));
        Files.write(staged.file("RELEASE_NOTES.md"), NO_TEXT);

        assertThatThrownBy(() ->
                        StagedOrder.readAccount(staged, Identities.of("a.1.2-1").commit(), false))
                .hasMessageContaining("staged-release-broken: the notes of the release are not UTF-8")
                .hasMessageContaining("run plexichat-release:notes again");
    }
}
