package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.goal.PackageGoal;
import com.plexichat.release.goal.PackageRequest;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each second build keeps to. */
abstract class SecondBuildContract {
    static final String ARCHIVE = "plexichat-a.1.2-1-linux-arm64.tar.gz";

    @TempDir
    Path folder;

    private TestProject project;
    private PackageLayout layout;

    abstract SecondBuild secondBuild();

    @BeforeEach
    void makeProject() throws IOException {
        project = new TestProject(Files.createDirectory(folder.resolve("project")));
        boolean canNameAll = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
        project.write("config/server.json", "{\"port\": 1}")
                .write("i18n/" + (canNameAll ? "größe ı.json" : "size.json"), "{}")
                .write("i18n/a/b.json", "{}");
        Path jar = folder.resolve("chat.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/Chat.class"));
            zip.closeEntry();
        }
        layout = PackageLayout.of(List.of(), List.of(new Library("chat.jar", jar, true)))
                .with(
                        List.of("logs", "data"),
                        List.of(new PackageLink("z", "bin/server"), new PackageLink("a", "bin/server")),
                        List.of(new ConfigEdit("config/server.json", JsonEdit.set("/port", "2"))));
    }

    PackingOrder order() {
        return new PackingOrder(
                project.folder,
                project.identities().resolve(project.facts()),
                PackageNaming.of(
                        project.identities().resolve(project.facts()),
                        project.platforms,
                        Optional.empty(),
                        Optional.empty()),
                layout,
                new Compression(5, 2));
    }

    Path emptyFolder() throws IOException {
        return Files.createDirectory(folder.resolve("second"));
    }

    List<String> packAgain(Path empty) {
        return secondBuild().pack(order(), empty);
    }

    @Test
    void theBytesAreThoseOfTheGoal() throws IOException {
        new PackageGoal(
                        project.identities(),
                        project.ignored,
                        secondBuild(),
                        new DrivenClock(),
                        project.log,
                        project.report)
                .run(new PackageRequest(
                        project.facts(),
                        project.folder,
                        Optional.empty(),
                        Optional.empty(),
                        layout,
                        new Compression(5, 2),
                        false,
                        List.of()));

        assertThat(packAgain(emptyFolder())).contains("number of threads", "order of files");

        assertThat(folder.resolve("second").resolve(ARCHIVE)).hasSameBinaryContentAs(project.released(ARCHIVE));
    }

    @Test
    void whatStopsItIsTold() throws IOException {
        project.delete("LICENSE");
        Path empty = emptyFolder();

        assertThatThrownBy(() -> packAgain(empty))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("layout-file-missing: \"LICENSE\" is missing");
    }
}
