package com.plexichat.release.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Counts what changes a disk, and has it fail from a given moment on. */
public final class DiskFault {
    /** How a disk fails. */
    private enum Kind {
        /** Never: it is only counted. */
        NONE,
        /** The process is gone: neither this step nor any later one happens. */
        STOP,
        /** Nothing more can be written, and all else can be done. */
        FULL
    }

    /** The end of a process, which no code can take for a failure of its own. */
    public static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }

    /** Something that happens to a file while it is read. */
    public interface Change {
        void happen() throws IOException;
    }

    private final Map<String, Change> changes = new HashMap<>();
    private Kind kind = Kind.NONE;
    private int moment;
    private int steps;

    /** From now on all is well, and counted anew. */
    public void never() {
        set(Kind.NONE, 0);
    }

    /** @param step the first that does not happen, counted from 1 */
    public void stopAt(int step) {
        set(Kind.STOP, step);
    }

    /** @param step the first that finds no room, counted from 1 */
    public void fullAt(int step) {
        set(Kind.FULL, step);
    }

    /** Has something happen once, after the first bytes of the file with this name were read. */
    public void afterReading(String fileName, Change change) {
        changes.put(fileName, change);
    }

    void wasRead(Path file) throws IOException {
        Change change = changes.remove(String.valueOf(file.getFileName()));
        if (change != null) {
            change.happen();
        }
    }

    private void set(Kind another, int step) {
        kind = another;
        moment = step;
        steps = 0;
    }

    /** How many steps were tried. */
    public int steps() {
        return steps;
    }

    /** True if a step has failed. */
    public boolean happened() {
        return kind != Kind.NONE && steps >= moment;
    }

    /** A step that needs room. */
    void beforeWriting() throws IOException {
        beforeChanging();
        if (kind == Kind.FULL && happened()) {
            throw new IOException("No space left on device");
        }
    }

    /** A step that needs none. */
    void beforeChanging() {
        steps++;
        if (kind == Kind.STOP && happened()) {
            throw new Stopped();
        }
    }
}
