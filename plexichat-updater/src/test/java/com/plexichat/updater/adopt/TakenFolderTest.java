package com.plexichat.updater.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.OwnPlaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TakenFolderTest {
    @TempDir
    Path base;

    private Installation site;
    private OwnPlaces places;
    private TakenFolder taken;
    private Runnable afterTheFirstAct = () -> {};
    private final List<String> acts = new ArrayList<>();

    @BeforeEach
    void installPlainly() throws IOException {
        site = new Installation(Files.createDirectory(base.resolve("chat")));
        places = new OwnPlaces(site, site.folder().resolve("backups"));
        taken = new TakenFolder(site, noting(new SystemDisk(List.of(), site.state())));
        allow(site.folder(), "rwxrwx---");
    }

    @Test
    void theFolderIsTheUpdatersBeforeAnythingIsMadeInIt() throws IOException {
        taken.take(places);

        assertThat(acts).startsWith("own chat", "makeFolder state");
        assertThat(FileAccess.of(site.folder()).mode()).isEqualTo(0755);
        assertThat(site.releases()).doesNotExist();
    }

    @Test
    void itIsGivenBackAsItWasWhoeverTookIt() throws IOException {
        taken.take(places);
        taken.take(places); // after a kill
        taken.giveBack();
        taken.giveBack();

        assertThat(FileAccess.of(site.folder()).mode()).isEqualTo(0770);
        assertThat(acts)
                .containsExactly("own chat", "makeFolder state", "write plain.json", "own chat", "remove plain.json");
    }

    @Test
    void whatStaysTheUpdatersIsNotGivenBack() throws IOException {
        taken.take(places);
        taken.keep();
        taken.giveBack();

        assertThat(FileAccess.of(site.folder()).mode()).isEqualTo(0755);
    }

    @Test
    void aPlaceThatSomebodyMadeBeforeTheFolderWasTakenIsNotUsed() throws IOException {
        afterTheFirstAct = () -> makeOpen(site.state());

        assertThatThrownBy(() -> taken.take(places))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("adoption-impossible", "chat/state", "move it away");
        assertThat(FileAccess.of(site.folder()).mode()).isEqualTo(0770);
        assertThat(site.state()).isEmptyDirectory();
    }

    @Test
    void placesThatOthersMayChangeAndLinksAreForeign() throws IOException {
        makeOpen(site.folder().resolve("backups"));
        makeOpen(site.shared());
        Files.createSymbolicLink(site.state(), base);
        Files.createSymbolicLink(site.currentLink(), Path.of("releases/x"));
        Files.createDirectory(site.releases());
        allow(site.releases(), "rwxr-xr-x");

        assertThat(places.foreign()).containsExactly(site.shared(), site.state(), places.backups());
        assertThat(new OwnPlaces(site, base.resolve("backups")).foreign()).containsExactly(site.shared(), site.state());
    }

    private static void makeOpen(Path folder) {
        try {
            allow(Files.createDirectory(folder), "rwxrwxrwx");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void allow(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private Disk noting(Disk disk) {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, act, with) -> {
                    acts.add(act.getName() + " " + ((Path) with[0]).getFileName());
                    try {
                        return act.invoke(disk, with);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    } finally {
                        afterTheFirstAct.run();
                        afterTheFirstAct = () -> {};
                    }
                });
    }
}
