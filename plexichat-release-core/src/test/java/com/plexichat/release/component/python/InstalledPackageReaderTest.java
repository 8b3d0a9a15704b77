package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.Reading;
import com.plexichat.release.licence.DeclaredLicence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstalledPackageReaderTest {
    private static final String FOLDER = "chat/lib/python/Chat_Wire-1.0.dist-info/";

    private static Reading read(String... headers) throws IOException {
        return Reading.of(
                new InstalledPackageReader(),
                FOLDER + "METADATA",
                (String.join("\n", headers) + "\n\nVersion: 9\nName: of the description\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Component component(String... headers) throws IOException {
        return read(headers).found().get(0).component();
    }

    @Test
    void nameAndVersionAreThoseOfTheHeaders() throws IOException {
        FoundComponent found = read("Metadata-Version: 2.1", "Name: Chat.Wire", "Version: 1.0.0")
                .found()
                .get(0);

        assertThat(found.component().ref()).isEqualTo("pkg:pypi/chat-wire@1.0.0");
        assertThat(found.covers()).containsExactly(FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire[\u0001]", "wire @ https://example.org", "wire >= 2", "-wire", "w\u0000ire"})
    void whatIsNotANameAloneIsNone(String name) throws IOException {
        assertThat(read("Name: " + name, "Version: 1").broken()).containsExactly("it has no usable header Name");
    }

    @ParameterizedTest
    @CsvSource({
        "chat/lib/wire-1.egg-info/PKG-INFO, chat/lib/wire-1.egg-info/",
        "chat/lib/wire-1.egg/EGG-INFO/PKG-INFO, chat/lib/wire-1.egg/EGG-INFO/",
        "chat/lib/wire-1.egg-info, chat/lib/wire-1.egg-info",
    })
    void theOlderFormsAreReadToo(String path, String covered) throws IOException {
        FoundComponent found = Reading.of(
                        new InstalledPackageReader(), path, "Name: wire\nVersion: 1\n".getBytes(StandardCharsets.UTF_8))
                .found()
                .get(0);

        assertThat(found.component().ref()).isEqualTo("pkg:pypi/wire@1");
        assertThat(found.covers()).containsExactly(covered);
    }

    @Test
    void whatOnlyExtrasNeedIsNoEdge() throws IOException {
        FoundComponent found = read(
                        "Name: a",
                        "Version: 1",
                        "Requires-Dist: django (>=4)",
                        "Requires-Dist: wire==2.0",
                        "Requires-Dist: colorama ; sys_platform == 'win32'",
                        "Requires-Dist: pytest ; extra == 'test'")
                .found()
                .get(0);

        assertThat(found.dependsOn()).containsExactly("pkg:pypi/colorama", "pkg:pypi/django", "pkg:pypi/wire@2.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "License: MIT                                     | MIT",
                "License-Expression: MIT OR Apache-2.0            | MIT OR Apache-2.0",
                "Classifier: License :: OSI Approved :: BSD License | BSD License"
            })
    void licencesAreAsDeclared(String header, String name) throws IOException {
        assertThat(component("Name: a", "Version: 1", header).licences()).containsExactly(DeclaredLicence.named(name));
    }

    @Test
    void theTextOfALicenceIsNotItsName() throws IOException {
        assertThat(component("Name: a", "Version: 1", "License: Permission is", "        granted to all")
                        .licences())
                .isEmpty();
        assertThat(component("Name: a", "Version: 1", "License: UNKNOWN").licences())
                .isEmpty();
    }

    @Test
    void theSupplierIsAPersonsNameAndNoAddress() throws IOException {
        assertThat(component("Name: a", "Version: 1", "Author-email: Ada <ada@example.org>")
                        .supplier())
                .contains("Ada");
        assertThat(component("Name: a", "Version: 1", "Author-email: ada@example.org")
                        .supplier())
                .isEmpty();
    }

    @Test
    void metadataWithoutANameIsBroken() throws IOException {
        assertThat(read("Version: 1").broken()).containsExactly("it has no usable header Name");
    }

    @Test
    void theFilesOfAPackageAreThoseOfItsRecord() throws IOException {
        FoundComponent found = Reading.of(
                        new InstalledFilesReader(), FOLDER + "RECORD", """
                        chat_wire/__init__.py,sha256=x,12
                        "chat_wire/a, b.py",,
                        ../../bin/wire,,
                        ../../../../../../etc/passwd,,
                        """.getBytes(StandardCharsets.UTF_8))
                .found()
                .get(0);

        assertThat(found.component().ref()).isEqualTo("pkg:pypi/chat-wire");
        assertThat(found.covers())
                .containsExactlyInAnyOrder(
                        "chat/lib/python/chat_wire/__init__.py",
                        "chat/lib/python/chat_wire/a, b.py",
                        "chat/bin/wire",
                        "etc/passwd");
    }

    @Test
    void anEmptyLineInALicenceIsNotTheEndOfTheHeaders() throws IOException {
        Reading reading = read(
                "Name: a",
                "Version: 1",
                "License: BSD 3-Clause License",
                "        ",
                "        Copyright (c) somebody",
                "Author: Ada",
                "Requires-Dist: wire");

        assertThat(reading.named("pkg:pypi/a@1").dependsOn()).containsExactly("pkg:pypi/wire");
        assertThat(reading.named("pkg:pypi/a@1").component().supplier()).contains("Ada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apache-2.0       | License :: OSI Approved :: Apache Software License | ''                 | Apache-2.0",
                "BSD-3-Clause     | License :: OSI Approved :: BSD License | ''                             | BSD-3-Clause",
                "MPL-2.0 AND MIT  | License :: OSI Approved :: MIT License"
                        + " | License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0) | MPL-2.0 AND MIT",
                "see LICENSE      | License :: OSI Approved :: MIT License"
                        + " | License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0) | MIT AND MPL-2.0",
                "UNKNOWN          | License :: OSI Approved :: MIT License | License :: Other/Proprietary License"
                        + " | MIT License and Other/Proprietary License",
                "UNKNOWN          | License :: Other/Proprietary License | ''          | Other/Proprietary License",
                "BSD              | License :: OSI Approved | ''                       | BSD"
            })
    void whatSaysMoreOfALicenceIsBelieved(String name, String first, String second, String expected)
            throws IOException {
        String[] headers = {"Name: a", "Version: 1", "License: " + name, "Classifier: " + first, "Classifier: " + second
        };

        assertThat(component(headers).licences()).containsExactly(DeclaredLicence.named(expected));
    }

    @Test
    @Timeout(20)
    void longTextsTakeNoLongTime() throws IOException {
        String spaces = " ".repeat(200_000);
        Reading reading = read(
                "Name: a",
                "Version: 1",
                "Author-email: " + spaces + "x",
                "License: a",
                " b\n".repeat(200_000).strip());

        assertThat(reading.refs()).containsExactly("pkg:pypi/a@1");
    }
}
