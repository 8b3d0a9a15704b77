package com.plexichat.release.component.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Reading;
import com.plexichat.release.component.binary.GoPrograms;
import com.plexichat.release.component.jar.JarSamples;
import com.plexichat.release.component.jar.KnownJars;
import com.plexichat.release.platform.ElfImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What holds for each reader, whatever it reads. */
final class ComponentReadersTest {
    private static final List<ComponentReader> ALL = ComponentReaders.all(KnownJars.NONE);

    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = Map.of(
                "chat/requirements.txt", text("django==4.2 --hash=sha256:" + "ab".repeat(32) + "\nflask>=2\n"),
                "chat/lib/wire-1.dist-info/METADATA", text("Name: wire\nVersion: 1\nRequires-Dist: flask\n"),
                "chat/lib/wire-1.dist-info/RECORD", text("wire/a.py,,\n../bin/wire,,\n"),
                "chat/lib/wire-1.dist-info/direct_url.json",
                        text("{\"url\": \"https://example.org/wire.git\", \"vcs_info\": {\"vcs\": \"git\","
                                + " \"commit_id\": \"0123abc\"}}"),
                "chat/package-lock.json",
                        text("{\"lockfileVersion\": 3, \"packages\": {\"node_modules/a\": {\"version\": \"1.0.0\"}}}"),
                "chat/pyproject.toml",
                        text("[project]\nname = \"chat\"\ndependencies = [\"django>=4\", \"flask==3.0\"]\n"),
                "chat/poetry.lock",
                        text("[[package]]\nname = \"django\"\nversion = \"4.2\"\nfiles = [{file = \"a.whl\", hash ="
                                + " \"sha256:" + "ab".repeat(32)
                                + "\"}]\n[package.dependencies]\nsqlparse = \">=0.3\"\n"),
                "chat/lib/a.jar", JarSamples.nested(),
                "chat/bin/inline",
                        GoPrograms.inline(image(), "go1.22.1", "mod\texample.org/a\tv1\n")
                                .bytes(),
                "chat/bin/pointed",
                        GoPrograms.pointed(image(), 64, ByteOrder.LITTLE_ENDIAN, "go1.17", "mod\texample.org/a\tv1\n")
                                .bytes());
        // The same order in each run, so that each damages the files in the same way.
        Map<String, byte[]> ordered = new TreeMap<>(samples);
        ordered.put("chat/wheels/wire-1-py3-none-any.whl", wheel());
        return ordered;
    }

    private static byte[] wheel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String folder : List.of("wire-1", "wire/_vendor/b-2")) {
                zip.putNextEntry(new ZipEntry(folder + ".dist-info/METADATA"));
                zip.write(text("Name: " + folder.charAt(folder.length() - 3) + "\nVersion: 1\nRequires-Dist: flask\n"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static ElfImage image() {
        return ElfImage.of(64, ByteOrder.LITTLE_ENDIAN).needs("libc.so.6", "GLIBC_2.17");
    }

    private static void readByAll(String path, byte[] content) throws IOException {
        for (ComponentReader reader : ALL) {
            Reading reading = Reading.of(reader, path, content);
            assertThat(reading.broken()).allSatisfy(each -> assertThat(each).matches("\\P{Cntrl}+"));
        }
    }

    @Test
    void eachHasANameOfItsOwn() {
        assertThat(ALL).extracting(ComponentReader::name).doesNotHaveDuplicates();
    }

    @Test
    void eachSampleIsReadBySomeReader() throws IOException {
        for (Map.Entry<String, byte[]> each : samples().entrySet()) {
            int found = 0;
            for (ComponentReader reader : ALL) {
                found += Reading.of(reader, each.getKey(), each.getValue())
                        .found()
                        .size();
            }
            assertThat(found).as(each.getKey()).isPositive();
        }
    }

    @Test
    void aFileThatIsBrokenOffIsToldOrPassedOver() throws IOException {
        for (Map.Entry<String, byte[]> each : samples().entrySet()) {
            int length = Math.min(each.getValue().length, 2500);
            for (int end = 0; end < length; end += end < 100 ? 1 : 7) {
                readByAll(each.getKey(), Arrays.copyOf(each.getValue(), end));
            }
        }
    }

    @Test
    void aDamagedFileIsToldOrPassedOver() throws IOException {
        Random random = new Random(Long.getLong("sd", 9));
        for (Map.Entry<String, byte[]> each : samples().entrySet()) {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = each.getValue().clone();
                for (int times = 0; times < 6; times++) {
                    int at = 4 + random.nextInt(Math.min(damaged.length, 2500) - 4);
                    damaged[at] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
                }
                readByAll(each.getKey(), damaged);
            }
        }
    }
}
