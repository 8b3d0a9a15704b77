package com.plexichat.release.platform;

import static com.plexichat.release.testing.Generated.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NativeHeaderLawsTest {
    private static final int CASES = 10_000;

    private static ByteOrder order(RandomGenerator random) {
        return oneOf(random, ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    private static int bits(RandomGenerator random) {
        return oneOf(random, 32, 64);
    }

    private static byte[] anyHeader(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                NativeBytes.elf(
                        bits(random),
                        order(random),
                        random.nextInt(1 << 16),
                        random.nextInt(256),
                        random.nextInt(6),
                        random.ints(random.nextInt(12), 0, 8).toArray());
            case 1 -> NativeBytes.pe(bits(random), random.nextInt(1 << 16), random.nextBoolean(), random.nextBoolean());
            case 2 -> NativeBytes.machO(bits(random), order(random), random.nextInt(), random.nextInt(40));
            default ->
                NativeBytes.universal(
                        random.nextBoolean(), random.ints(random.nextInt(50)).toArray());
        };
    }

    @Test
    void anyBytesAreReadWithoutAFault() {
        int[] magics = {0x7F454C46, 0x4D5A9000, 0xFEEDFACE, 0xCFFAEDFE, 0xCAFEBABE, 0xCAFEBABF};
        Generated.cases(CASES, random -> {
            byte[] bytes = Generated.bytes(random, 300);
            if (bytes.length >= 8 && random.nextInt(8) > 0) {
                ByteBuffer.wrap(bytes).putInt(magics[random.nextInt(magics.length)]);
            }

            assertReadsOnlyWhatMayBegin(bytes, bytes.length);
        });
    }

    @Test
    void damagedAndBrokenOffHeadersAreReadWithoutAFault() {
        Generated.cases(CASES, random -> {
            byte[] bytes = anyHeader(random);
            for (int slips = random.nextInt(6); slips > 0; slips--) {
                bytes[4 + random.nextInt(Math.min(bytes.length, 200) - 4)] =
                        oneOf(random, (byte) 0, (byte) 1, (byte) 2, Byte.MAX_VALUE, Byte.MIN_VALUE, (byte) -1);
            }

            assertReadsOnlyWhatMayBegin(bytes, random.nextInt(bytes.length + 1));
            assertReadsOnlyWhatMayBegin(bytes, bytes.length);
        });
    }

    private static void assertReadsOnlyWhatMayBegin(byte[] bytes, int length) {
        NativeHeader.of(bytes, length).ifPresent(header -> {
            assertThat(NativeHeader.mayBegin(bytes, length)).isTrue();
            assertThat(header.bits()).isIn(32, 64);
            assertThat(header.describe()).startsWith(header.format().text()).contains(header.machineName());
        });
    }

    @Test
    void anElfHeaderIsReadAsItWasWritten() {
        Generated.cases(CASES, random -> {
            int bits = bits(random);
            ByteOrder order = order(random);
            int machine = 248 + random.nextInt(60_000);
            int type = oneOf(random, 1, 2, 3, 4);
            int[] headers = random.ints(random.nextInt(20), 0, 8).toArray();
            byte[] bytes = NativeBytes.elf(bits, order, machine, 0, type, headers);

            assertThat(NativeHeader.of(bytes, bytes.length)).hasValueSatisfying(header -> {
                assertThat(header.bits()).isEqualTo(bits);
                assertThat(header.order()).isEqualTo(order);
                assertThat(header.machine()).isEqualTo(machine);
                assertThat(header.program())
                        .isEqualTo(
                                type == 2 || (type == 3 && IntStream.of(headers).anyMatch(each -> each == 3)));
            });
        });
    }

    @Test
    void aPeHeaderIsReadAsItWasWritten() {
        Generated.cases(1000, random -> {
            int bits = bits(random);
            int machine = random.nextInt(1 << 16);
            boolean library = random.nextBoolean();
            boolean dotNet = random.nextInt(8) == 0;
            byte[] bytes = NativeBytes.pe(bits, machine, library, dotNet);

            assertThat(NativeHeader.of(bytes, bytes.length).isEmpty()).isEqualTo(dotNet);
            NativeHeader.of(bytes, bytes.length).ifPresent(header -> {
                assertThat(header.bits()).isEqualTo(bits);
                assertThat(header.machine()).isEqualTo(machine);
                assertThat(header.program()).isEqualTo(!library);
            });
        });
    }

    @Test
    void aMachOHeaderIsReadAsItWasWritten() {
        Generated.cases(1000, random -> {
            int bits = bits(random);
            ByteOrder order = order(random);
            int machine = random.nextInt();
            int type = 1 + random.nextInt(12);
            byte[] bytes = NativeBytes.machO(bits, order, machine, type);

            assertThat(NativeHeader.of(bytes, bytes.length)).hasValueSatisfying(header -> {
                assertThat(header.bits()).isEqualTo(bits);
                assertThat(header.order()).isEqualTo(order);
                assertThat(header.machine()).isEqualTo(machine);
                assertThat(header.program()).isEqualTo(type == 2);
            });
        });
    }
}
