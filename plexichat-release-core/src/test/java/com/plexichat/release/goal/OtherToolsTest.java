package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.testing.ExternalTool;
import com.plexichat.release.testkit.VerifiedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherToolsTest {
    private static final String ARCHIVE = "plexichat-a.1.2-1-linux-arm64.tar.gz";
    private static final String LONG = "a-folder-with-a-rather-long-name/".repeat(6) + "n".repeat(120) + ".js";

    @TempDir
    Path folder;

    private Path released;

    @BeforeEach
    void pack() {
        Packing packing = Packing.full(folder);
        packing.project
                .write("client/" + LONG, "long")
                .write("client/größe 漢字 😀.html", "any language")
                .write("client/big.bin", "content ".repeat(300_000))
                .write("client/empty.css", "");
        packing.links.add(new PackageLink("client/ü/länge", "../" + LONG));
        packing.run();
        released = folder.resolve("target/release");
    }

    private List<String> tree(Path top) throws IOException {
        List<String> entries = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : tree.sorted().toList()) {
                String name = top.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    entries.add(name + " -> " + Files.readSymbolicLink(path));
                } else {
                    entries.add(name + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
                }
            }
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tar -xpf", "bsdtar -xpf", "busybox tar -xpzf"})
    void aTarGivesBackTheSameTree(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        ExternalTool.assumePresent(words.get(0));
        ExternalTool env = ExternalTool.assumePresent("env");
        words.add(0, "LC_ALL=C.UTF-8"); // bsdtar takes names for text of the locale
        Path into = Files.createDirectory(folder.resolve("installed"));
        words.add(released.resolve(ARCHIVE).toString());

        assertThat(env.output(into, words.toArray(String[]::new))).isEmpty();

        Path top = into.resolve("plexichat");
        assertThat(tree(top))
                .contains(
                        " rwxr-xr-x",
                        "bin rwxr-xr-x",
                        "bin/chat -> server",
                        "bin/server rwxr-xr-x",
                        "client/" + LONG + " rw-r--r--",
                        "client/größe 漢字 😀.html rw-r--r--",
                        "client/ü/länge -> ../" + LONG,
                        "config/config.json rw-------",
                        "logs rwxr-xr-x",
                        "manifest.txt rw-r--r--");
        Map<String, Sha256> files = VerifiedRelease.files(top);
        String manifest = Files.readString(top.resolve("manifest.txt"));
        List<String> lines =
                manifest.substring(manifest.indexOf("\n\n") + 2).lines().toList();
        assertThat(lines).hasSize(files.size() - 1).allSatisfy(line -> {
            String name = line.substring(line.indexOf("  ") + 2);
            assertThat(line).startsWith(String.valueOf(files.get(name)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip -t", "pigz -t", "sha256sum --check --strict --quiet"})
    void aCheckerAcceptsTheArchive(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        ExternalTool tool = ExternalTool.assumePresent(words.remove(0));
        words.add(command.startsWith("sha256sum") ? ARCHIVE + ".sha256" : ARCHIVE);

        assertThat(tool.output(released, words.toArray(String[]::new))).isEmpty();
    }
}
