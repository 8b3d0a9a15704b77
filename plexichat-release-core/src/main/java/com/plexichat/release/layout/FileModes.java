package com.plexichat.release.layout;

/** The modes of files by their place in a package; what the build machine's umask made of them does not count. */
final class FileModes {
    static final int EXECUTABLE = 0755;
    static final int PRIVATE = 0600;
    static final int READABLE = 0644;

    private FileModes() {}

    static int of(String target) {
        if (target.startsWith("bin/")) {
            return EXECUTABLE;
        }
        return target.startsWith("config/") && target.endsWith(".json") ? PRIVATE : READABLE;
    }
}
