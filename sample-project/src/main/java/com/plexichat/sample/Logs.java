package com.plexichat.sample;

import com.plexichat.sample.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends the log of the process to the package's {@code logs} folder, which never outgrows its rotation. */
final class Logs {
    private static final int BYTES_PER_FILE = 1 << 20;
    private static final int FILES = 5;

    /** A logger that nobody holds is collected, and its level with it. */
    private static final Logger PRODUCT = Logger.getLogger("com.plexichat.sample");

    private Logs() {}

    static void begin(Settings settings) throws IOException {
        Path folder = Files.createDirectories(settings.logs());
        // The pattern gives "%" a meaning that it does not have in a path.
        String pattern = folder.toString().replace("%", "%%") + "/plexichat-sample.%g.log";
        LogManager.getLogManager().reset();
        Handler file = new FileHandler(pattern, BYTES_PER_FILE, FILES, true);
        file.setFormatter(new LogLine());
        file.setEncoding("UTF-8");
        file.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(file);
        PRODUCT.setLevel(settings.debug() ? Level.FINE : Level.INFO);
    }
}
