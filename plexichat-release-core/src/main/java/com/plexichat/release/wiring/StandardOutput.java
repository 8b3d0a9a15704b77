package com.plexichat.release.wiring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where answers go that a program may read: the bytes are the same on every system. */
final class StandardOutput implements Consumer<String> {
    /** Maven 4 puts "[INFO] [stdout] " before each line, with which no CI system takes it for a command. */
    private static final String DECORATING = "org.apache.maven.logging.";

    private static final PrintStream UNDECORATED =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    @Override
    public void accept(String text) {
        PrintStream out = undecorated(System.out, UNDECORATED);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static PrintStream undecorated(PrintStream out, PrintStream process) {
        return out.getClass().getName().startsWith(DECORATING) ? process : out;
    }
}
