package com.plexichat.release.packaging;

import com.plexichat.release.archive.TarGzWriter;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.program.ProgramChecks;
import java.util.function.LongConsumer;

/** Has a file looked at, and its bytes counted, while it is packed. */
record PackingWatch(PackageFile file, ProgramChecks checks, LongConsumer packed) implements TarGzWriter.FileWatch {
    @Override
    public void look(byte[] start, int length) {
        checks.look(file.target(), file.mode(), start, length, file.source());
    }

    @Override
    public void packed(int length) {
        packed.accept(length);
    }
}
