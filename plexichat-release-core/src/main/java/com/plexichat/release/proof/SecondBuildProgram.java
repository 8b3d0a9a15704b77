package com.plexichat.release.proof;

import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** The program of the other process: packs what is ordered in a folder into this folder. */
public final class SecondBuildProgram {
    static final String ORDER = "order.json";

    private SecondBuildProgram() {}

    /** @param arguments the folder; unless all was packed, it goes */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        AtomicBoolean done = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!done.get()) {
                TemporaryFolder.removeIfPossible(folder);
            }
        }));
        endWithWhoStartedIt();
        try {
            BackwardsPacking.pack(PackingOrderJson.read(Files.readString(folder.resolve(ORDER)), ORDER), folder);
            done.set(true);
        } catch (ReleaseException stopped) {
            System.err.writeBytes((stopped.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            System.exit(1);
        }
    }

    /** Nobody writes to the input: it ends when the other process does, however that was ended. */
    private static void endWithWhoStartedIt() {
        Thread watch = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                // As good as an end.
            }
            System.exit(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
