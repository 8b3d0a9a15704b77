package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.component.python.InstalledAddressReader;
import com.plexichat.release.component.python.InstalledFilesReader;
import com.plexichat.release.component.python.InstalledPackageReader;
import com.plexichat.release.component.python.RequirementsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One package of Python in two versions, as a program has it whose plug-ins bring their own. */
final class FolderVersionsTest {
    @TempDir
    Path folder;

    private TestPackage chat;

    @BeforeEach
    void install() {
        chat = new TestPackage(folder.resolve("chat.tar.gz"))
                .file("lib/wire-1.0.dist-info/METADATA", "Name: wire\nVersion: 1.0\n")
                .file("lib/wire-1.0.dist-info/RECORD", "wire/a.py,,\n")
                .file("plugins/wire-2.0rc1.dist-info/METADATA", "Name: wire\nVersion: 2.0-rc1\n")
                .file("plugins/wire-2.0rc1.dist-info/RECORD", "wire/b.py,,\n")
                .file("plugins/wire-2.0rc1.dist-info/direct_url.json", "{\"url\": \"https://chat.social/wire.zip\"}");
    }

    private List<ListedComponent> listed() {
        chat.close();
        List<ComponentReader> readers = List.of(
                new InstalledPackageReader(),
                new InstalledFilesReader(),
                new InstalledAddressReader(),
                new RequirementsReader());
        KnownComponents none = new KnownComponents(Optional.empty(), List.of(), new TreeSet<>());
        return ComponentMerge.of(
                        none,
                        PackageContents.of(List.of(folder.resolve("chat.tar.gz")), readers)
                                .found())
                .components();
    }

    @Test
    void whatLiesBesideAVersionIsThatVersion() {
        List<ListedComponent> listed = listed();

        assertThat(listed)
                .extracting(each -> each.component().ref())
                .containsExactlyInAnyOrder("pkg:pypi/wire@1.0", "pkg:pypi/wire@2.0-rc1");
        assertThat(listed)
                .filteredOn(each -> each.component().properties().containsKey("python:address"))
                .extracting(each -> each.component().ref())
                .containsExactly("pkg:pypi/wire@2.0-rc1");
    }

    @Test
    void whatIsNeededIsTheVersionThatLiesBesideIt() {
        chat.file("lib/http-1.dist-info/METADATA", "Name: http\nVersion: 1\nRequires-Dist: wire\n")
                .file("plugins/mail-1.dist-info/METADATA", "Name: mail\nVersion: 1\nRequires-Dist: wire>=2\n");

        assertThat(listed())
                .filteredOn(each -> !each.dependsOn().isEmpty())
                .extracting(each -> each.component().ref() + " " + each.dependsOn())
                .containsExactlyInAnyOrder(
                        "pkg:pypi/http@1 [pkg:pypi/wire@1.0]", "pkg:pypi/mail@1 [pkg:pypi/wire@2.0-rc1]");
    }

    @Test
    void whatLiesElsewhereMeansNeither() {
        chat.file("requirements.txt", "wire>=1\n");

        assertThat(listed())
                .extracting(each -> each.component().ref())
                .containsExactlyInAnyOrder("pkg:pypi/wire", "pkg:pypi/wire@1.0", "pkg:pypi/wire@2.0-rc1");
    }
}
