package com.plexichat.release.source;

/** A folder holds no release that can be offered. */
final class UnfitFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnfitFolderException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
