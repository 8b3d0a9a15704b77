package com.plexichat.release.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Several bytes of an array at once, the first of them lowest. */
final class Bytes {
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Bytes() {}

    static int four(byte[] bytes, int at) {
        return (int) FOUR.get(bytes, at);
    }

    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    static void putEight(byte[] bytes, int at, long value) {
        EIGHT.set(bytes, at, value);
    }
}
