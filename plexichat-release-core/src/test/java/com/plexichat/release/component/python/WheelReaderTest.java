package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.Reading;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

final class WheelReaderTest {
    private static final String PATH = "chat/wheels/wire-1.0-py3-none-any.whl";

    private static final String ISC =
            "Permission to use, copy, modify, and/or distribute this software for any purpose with"
                    + " or without fee is hereby granted, provided that the above copyright notice and this permission notice"
                    + " appear in all copies. The author disclaims all warranties with regard to this software.";

    /** A wheel of files, each a name and its text. */
    private static byte[] wheel(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < files.length; file += 2) {
                zip.putNextEntry(new ZipEntry(files[file]));
                zip.write(files[file + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Reading read(byte[] wheel) throws IOException {
        return Reading.of(new WheelReader(), PATH, wheel);
    }

    @Test
    void aWheelIsWhatItsMetadataSaysAndHasItsOwnDigest() throws IOException {
        byte[] wheel = wheel(
                "wire/__init__.py", "",
                "wire-1.0.dist-info/METADATA",
                        "Name: Wire\nVersion: 1.0\nLicense-Expression: MIT\nAuthor: Anna\nRequires-Dist: django>=4\n");

        FoundComponent found = read(wheel).named("pkg:pypi/wire@1.0");

        assertThat(found.component().licences()).containsExactly(DeclaredLicence.named("MIT"));
        assertThat(found.component().supplier()).contains("Anna");
        assertThat(found.component().hashes())
                .containsExactly(new ComponentHash(ComponentHash.Algorithm.SHA_256, DigestUtils.sha256Hex(wheel)));
        assertThat(found.dependsOn()).containsExactly("pkg:pypi/django");
        assertThat(found.covers()).containsExactly(PATH);
        assertThat(found.evidence().location()).isEqualTo(PATH);
    }

    @Test
    void whatIsBundledInItIsAComponentThatItNeeds() throws IOException {
        Reading reading = read(wheel(
                "wire/_vendor/packaging-24.2.dist-info/METADATA", "Name: packaging\nVersion: 24.2\n",
                "wire-1.0.dist-info/METADATA", "Name: wire\nVersion: 1.0\n"));

        assertThat(reading.refs()).containsExactly("pkg:pypi/wire@1.0", "pkg:pypi/packaging@24.2");
        assertThat(reading.named("pkg:pypi/wire@1.0").dependsOn()).containsExactly("pkg:pypi/packaging@24.2");
        FoundComponent bundled = reading.named("pkg:pypi/packaging@24.2");
        assertThat(bundled.evidence().location()).isEqualTo(PATH + "!/wire/_vendor/packaging-24.2.dist-info/METADATA");
        assertThat(bundled.component().hashes()).isEmpty();
        assertThat(bundled.covers()).isEmpty();
    }

    @Test
    void eachHasTheLicencesOfItsOwnFolder() throws IOException {
        Reading reading = read(wheel(
                "wire/_vendor/b-2.dist-info/METADATA", "Name: b\nVersion: 2\n",
                "wire-1.0.dist-info/METADATA", "Name: wire\nVersion: 1.0\n",
                "wire-1.0.dist-info/licenses/COPYING", ISC,
                "wire/LICENSE", "the text of something that it brings along"));

        assertThat(reading.named("pkg:pypi/wire@1.0").component().licenceTexts())
                .extracting(SpdxExpression::text)
                .containsExactly("ISC");
        assertThat(reading.named("pkg:pypi/b@2").component().licenceTexts()).isEmpty();
    }

    @Test
    void bundledMetadataThatIsBrokenIsToldAndTheRestIsRead() throws IOException {
        Reading reading = read(wheel(
                "a/b-2.dist-info/METADATA", "Version: 2\n",
                "a/c-3.dist-info/METADATA", "Name: c\nVersion: 3\n",
                "wire-1.0.dist-info/METADATA", "Name: wire\nVersion: 1.0\n"));

        assertThat(reading.refs()).containsExactly("pkg:pypi/wire@1.0", "pkg:pypi/c@3");
        assertThat(reading.broken()).containsExactly("a/b-2.dist-info/METADATA: it has no usable header Name");
    }

    @Test
    void whatIsNoWholeWheelIsTold() throws IOException {
        byte[] whole = wheel("wire-1.0.dist-info/METADATA", "Name: wire\nVersion: 1.0\n");

        assertThat(read(Arrays.copyOf(whole, 50)).broken())
                .singleElement()
                .asString()
                .startsWith("it is no whole wheel: ");
        assertThat(read(wheel("a/wire-1.0.dist-info/METADATA", "Name: wire\n")).broken())
                .containsExactly("it is no wheel: it has no .dist-info/METADATA");
        assertThat(read(wheel("wire-1.0.dist-info/METADATA", "Version: 1\n")).broken())
                .containsExactly("it has no usable header Name");
    }

    @Test
    void onlyFilesThatAreCalledWheelsAreRead() throws IOException {
        byte[] wheel = wheel("wire-1.0.dist-info/METADATA", "Name: wire\nVersion: 1.0\n");

        assertThat(Reading.of(new WheelReader(), "chat/wire.zip", wheel).found())
                .isEmpty();
        assertThat(Reading.of(new WheelReader(), PATH.toUpperCase(Locale.ROOT), wheel)
                        .refs())
                .containsExactly("pkg:pypi/wire@1.0");
    }
}
