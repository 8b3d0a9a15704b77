package com.plexichat.release.testing;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a file does otherwise on a {@link FaultyDisk}: a write that fails has written the half of its bytes. */
record FaultyChannel(SeekableByteChannel file, Path path, DiskFault fault) implements InvocationHandler {
    static SeekableByteChannel around(SeekableByteChannel file, Path path, DiskFault fault) {
        return (SeekableByteChannel) Proxy.newProxyInstance(
                FaultyChannel.class.getClassLoader(),
                new Class<?>[] {SeekableByteChannel.class},
                new FaultyChannel(file, path, fault));
    }

    @Override
    public @Nullable Object invoke(Object channel, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("write")) {
            beforeWriting((ByteBuffer) arguments[0]);
        }
        Object result = real(method, arguments);
        if (method.getName().equals("read")) {
            fault.wasRead(path);
        }
        return result == file ? channel : result;
    }

    private void beforeWriting(ByteBuffer bytes) throws IOException {
        try {
            fault.beforeWriting();
        } catch (IOException | DiskFault.Stopped failed) {
            file.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
            throw failed;
        }
    }

    private @Nullable Object real(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(file, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
