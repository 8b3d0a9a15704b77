package com.plexichat.release.wiring;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where answers go that a program may read: the bytes are the same on every system. */
final class StandardOutput implements Consumer<String> {
    @Override
    public void accept(String text) {
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
