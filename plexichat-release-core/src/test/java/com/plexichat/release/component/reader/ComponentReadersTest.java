package com.plexichat.release.component.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Reading;
import com.plexichat.release.component.binary.GoPrograms;
import com.plexichat.release.component.jar.JarSamples;
import com.plexichat.release.platform.ElfImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for each reader, whatever it reads. */
final class ComponentReadersTest {
    private static final List<ComponentReader> ALL = ComponentReaders.all(Map.of());

    private static Map<String, byte[]> samples() throws IOException {
        return Map.of(
                "chat/lib/a.jar", JarSamples.nested(),
                "chat/bin/inline",
                        GoPrograms.inline(image(), "go1.22.1", "mod\texample.org/a\tv1\n")
                                .bytes(),
                "chat/bin/pointed",
                        GoPrograms.pointed(image(), 64, ByteOrder.LITTLE_ENDIAN, "go1.17", "mod\texample.org/a\tv1\n")
                                .bytes());
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
        Random random = new Random(9);
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
