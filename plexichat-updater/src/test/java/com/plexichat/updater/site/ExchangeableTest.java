package com.plexichat.updater.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.updater.disk.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExchangeableTest {
    private static final int NOBODY = 65534;

    @TempDir
    Path base;

    private Installation site;
    private String user;

    @BeforeEach
    void install() throws IOException {
        site = new Installation(Files.createDirectory(base.resolve("chat")));
        for (Path folder : List.of(site.releases(), site.shared(), site.state(), site.folder())) {
            Files.createDirectories(folder);
            allow(folder, "rwxr-xr-x");
        }
        Files.createSymbolicLink(site.currentLink(), Path.of("releases/x"));
        user = Owner.ofThisProcess().user();
    }

    private static void allow(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream().map(Problem::where).toList();
    }

    @Test
    void anInstallationOfWhoeverRunsTheUpdaterIsNobodyElses() throws IOException {
        Exchangeable own = new Exchangeable(site, user);

        assertThat(own.byTheirOwners()).isEmpty();
        assertThat(own.byOthers()).isEmpty();
        assertThat(new Exchangeable(new Installation(base.resolve("nothing")), user).byTheirOwners())
                .isEmpty();
    }

    @Test
    void eachPlaceOfAnotherOwnerIsNamedWithItsMend() throws IOException {
        boolean isRoot = user.equals("root");
        if (isRoot) {
            for (Path place :
                    List.of(site.folder(), site.currentLink(), site.releases(), site.shared(), site.state())) {
                Files.setAttribute(place, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
        String updater = isRoot ? user : "somebody-else";

        List<Problem> problems = new Exchangeable(site, updater).byTheirOwners();

        assertThat(places(problems))
                .containsExactly(
                        site.folder().toString(),
                        site.currentLink().toString(),
                        site.releases().toString(),
                        site.shared().toString(),
                        site.state().toString());
        assertThat(problems.get(0).hint()).contains("chown " + updater + " " + site.folder());
        assertThat(problems.get(1).hint()).contains("chown -h " + updater + " " + site.currentLink());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "releases", "shared", "state"})
    void aPlaceThatOthersMayWriteInIsNamedWithItsMend(String name) throws IOException {
        Path place = site.folder().resolve(name);
        allow(place, "rwxrwxr-x");

        List<Problem> problems = new Exchangeable(site, user).byOthers();

        assertThat(places(problems)).containsExactly(place.toString());
        assertThat(problems.get(0).hint()).isEqualTo("run chmod go-w " + place);
    }

    @Test
    void theFoldersAboveALinkAndAboveWhatItLeadsToAreLookedAtForRoot() throws IOException {
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        allow(elsewhere, "rwxrwxrwx");
        Path real = Files.createDirectory(elsewhere.resolve("chat"));
        allow(real, "rwxr-xr-x");
        Path link = Files.createSymbolicLink(base.resolve("link"), real);

        assertThat(places(new Exchangeable(new Installation(link), "root").byOthers()))
                .contains(elsewhere.toString());
        assertThat(new Exchangeable(new Installation(link), "somebody-else").byOthers())
                .isEmpty();
    }
}
