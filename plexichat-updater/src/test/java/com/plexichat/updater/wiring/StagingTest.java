package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.PackedRelease.Archive;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a release is fetched to and unpacked. */
final class StagingTest extends OnAServedHost {

    @BeforeEach
    void install() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
    }

    @Prevents("D19")
    @Test
    void aLinkThatWaitsThereIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("release.json"), "precious");
        Files.createSymbolicLink(host.folder.resolve("state/incoming"), elsewhere);
        Files.createSymbolicLink(host.folder.resolve("releases/.staging"), elsewhere);

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(TWO);
        assertThat(elsewhere).isDirectoryNotContaining("glob:**/chat*");
        assertThat(elsewhere.resolve("release.json")).hasContent("precious");
    }

    @Prevents("D19")
    @Test
    void whatIsFetchedIsInAFolderForTheUpdaterAloneOnTheDiskOfTheInstallation() {
        SortedMap<String, String> seen = new TreeMap<>();
        String account = "/assets/" + host.asset(TWO, ReleaseRecord.FILE_NAME);
        host.disturb(arrival -> {
            Path incoming = host.folder.resolve("state/incoming");
            if (arrival.path().contains("/assets/") && !arrival.path().endsWith(account)) {
                seen.put(arrival.path(), mode(incoming) + sameDisk(incoming));
            }
            return Optional.empty();
        });

        host.run("update", "upgrade", "--latest");

        assertThat(seen).hasSize(3);
        assertThat(seen.values()).containsOnly("rwx------ true");
        assertThat(host.folder.resolve("state/incoming")).doesNotExist();
        assertThat(host.folder.resolve("releases/.staging")).doesNotExist();
    }

    @Prevents({"D28", "D29"})
    @Test
    void whatIsInstalledBelongsToTheUpdaterWhateverTheArchiveSays() throws IOException {
        String three = "a.1.0-3";
        host.publish(new PackedRelease(three).packedAs(files -> Archive.of(ArchiveAttack.whole(files, 0777))), three);

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);

        Path release = host.folder.resolve("current").toRealPath();
        Object owner = Files.getOwner(base);
        try (Stream<Path> all = Files.walk(release)) {
            assertThat(all.filter(each -> !Files.isSymbolicLink(each)))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(each -> {
                        assertThat(Files.getOwner(each)).isEqualTo(owner);
                        assertThat(mode(each)).matches("....-..-.");
                    });
        }
    }

    private String sameDisk(Path path) {
        try {
            return " " + Files.getFileStore(path).equals(Files.getFileStore(host.folder.resolve("releases")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
