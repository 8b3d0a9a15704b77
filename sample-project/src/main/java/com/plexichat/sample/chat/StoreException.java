package com.plexichat.sample.chat;

import java.nio.file.Path;
import java.sql.SQLException;

/** The database cannot do what was asked of it. */
public final class StoreException extends RuntimeException {
    StoreException(Path file, String problem) {
        super(file + ": " + problem);
    }

    StoreException(Path file, Exception cause) {
        super(file + ": " + reason(cause), cause);
    }

    /** The first cause: what the driver says about opening a file is only that it failed. */
    private static String reason(Throwable failure) {
        Throwable first = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            first = next;
        }
        return first instanceof SQLException ? String.valueOf(first.getMessage()) : first.toString();
    }
}
