package com.plexichat.release.localforge.http;

import com.plexichat.release.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A file of its own in a folder, with one JSON line for each exchange that GitHub's description covers. */
public final class ExchangeFile implements Consumer<Exchange> {
    private final Path file;

    private ExchangeFile(Path file) {
        this.file = file;
    }

    /** Takes the first free name of this process, so that servers and test JVMs side by side never share a file. */
    public static ExchangeFile in(Path folder) throws IOException {
        Files.createDirectories(folder);
        long pid = ProcessHandle.current().pid();
        for (int number = 1; ; number++) {
            try {
                return new ExchangeFile(Files.createFile(folder.resolve("exchanges-" + pid + "-" + number + ".jsonl")));
            } catch (FileAlreadyExistsException taken) {
                // The next number is tried.
            }
        }
    }

    @Override
    public void accept(Exchange exchange) {
        if (!exchange.area().described()) {
            return;
        }
        try {
            Files.writeString(file, Json.compact(exchange.asMap()) + "\n", StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
