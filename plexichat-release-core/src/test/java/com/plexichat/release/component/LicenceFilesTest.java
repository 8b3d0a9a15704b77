package com.plexichat.release.component;

import static com.plexichat.release.testkit.LicenceText.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.component.python.InstalledFilesReader;
import com.plexichat.release.component.python.InstalledPackageReader;
import com.plexichat.release.licence.LicenceTexts;
import com.plexichat.release.licence.SpdxExpression;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LicenceFilesTest {
    private static final String WIRE = "lib/wire-1.0.dist-info/";
    private static final String METADATA = "Name: wire\nVersion: 1.0\n\n";
    private static final String LOCK = """
            {"lockfileVersion": 3, "packages": {"node_modules/@chat/a": {"version": "1.0.0"},
             "node_modules/@chat/a/node_modules/b": {"version": "2.0.0"}}}""";

    @TempDir
    Path folder;

    private TestPackage files() {
        return new TestPackage(folder.resolve("chat.tar.gz"));
    }

    /** The texts of each component that has one. */
    private Map<String, List<String>> texts(TestPackage files) {
        files.close();
        List<ComponentReader> readers =
                List.of(new NpmLockReader(), new InstalledPackageReader(), new InstalledFilesReader());
        return PackageContents.of(List.of(folder.resolve("chat.tar.gz")), readers).found().stream()
                .map(FoundComponent::component)
                .filter(each -> !each.licenceTexts().isEmpty())
                .collect(Collectors.toMap(
                        Component::ref,
                        each -> each.licenceTexts().stream()
                                .map(SpdxExpression::text)
                                .toList()));
    }

    private Map<String, List<String>> npm(String path, String text) {
        return texts(files().file("web/package-lock.json", LOCK).file("web/" + path, text));
    }

    @Test
    void theLicenceInTheFolderOfAComponentIsItsOwn() {
        assertThat(npm("node_modules/@chat/a/LICENSE", text("MIT")))
                .containsOnly(Map.entry("pkg:npm/%40chat/a@1.0.0", List.of("MIT")));
        assertThat(npm("node_modules/@chat/a/licenses/LICENSE.txt", text("ISC")))
                .containsOnly(Map.entry("pkg:npm/%40chat/a@1.0.0", List.of("ISC")));
    }

    @Test
    void theDeepestFolderCounts() {
        assertThat(npm("node_modules/@chat/a/node_modules/b/LICENSE", text("MIT")))
                .containsOnly(Map.entry("pkg:npm/b@2.0.0", List.of("MIT")));
    }

    @Test
    void theLicenceOfWhatIsBundledBelongsToNobody() {
        assertThat(npm("node_modules/@chat/a/vendor/c/LICENSE", text("MIT"))).isEmpty();
        assertThat(npm("node_modules/@chat/a/node_modules/c/LICENSE", text("MIT")))
                .isEmpty();
    }

    @Test
    void theLicenceOfTheProjectBelongsToNoComponent() {
        assertThat(npm("LICENSE", text("MIT"))).isEmpty();
        assertThat(texts(files().file("web/package-lock.json", LOCK).file("LICENSE", text("MIT"))))
                .isEmpty();
    }

    @Test
    void ofPythonsPackagesItIsBesideTheMetadata() {
        assertThat(texts(files().file(WIRE + "licenses/LICENSE", text("Apache-2.0"))
                        .file(WIRE + "LICENSE.BSD", text("BSD-3-Clause"))
                        .file(WIRE + "METADATA", METADATA)
                        .file(WIRE + "RECORD", "wire/vendor/x/LICENSE,,\nwire-1.0.dist-info/LICENSE.BSD,,\n")
                        .file("lib/wire/vendor/x/LICENSE", text("GPL-3.0-only"))))
                .containsOnly(Map.entry("pkg:pypi/wire@1.0", List.of("Apache-2.0", "BSD-3-Clause")));
    }

    @Test
    void ofATextThatIsNoKnownLicenceNothingIsSaid() {
        byte[] endless = new byte[LicenceTexts.LONGEST + 1];
        Arrays.fill(endless, (byte) ' ');
        byte[] licence = text("MIT").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(licence, 0, endless, 0, licence.length);

        assertThat(npm("node_modules/@chat/a/LICENSE", "\u0000 all rights reserved"))
                .isEmpty();
        assertThat(npm("node_modules/@chat/a/NOTICE", text("MIT"))).isEmpty();
        assertThat(npm("node_modules/@chat/a/LICENSE", new String(endless, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreNoWords() {
        String text = "Copyright Bj\u00f8rn\n" + text("MIT");
        TestPackage files = files().file("web/package-lock.json", LOCK)
                .file("web/node_modules/@chat/a/LICENSE", 0644, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(texts(files)).hasSize(1);
    }
}
