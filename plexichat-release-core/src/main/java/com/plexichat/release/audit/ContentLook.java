package com.plexichat.release.audit;

import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Looks for marks in every file of a package, and in what jars and other zip archives hold. */
class ContentLook implements AuditRule.Look {
    /** Takes what was found. */
    interface Telling {
        /**
         * @param path of the file in the package
         * @param where it is in the file
         */
        void found(String path, String what, String where);
    }

    private final Anchors anchors;
    private final Telling telling;

    ContentLook(Anchors anchors, Telling telling) {
        this.anchors = anchors;
        this.telling = telling;
    }

    @Override
    public final Optional<OutputStream> follow(FileStart file) {
        String path = Inside.path(file.path());
        return Optional.of(new ContentScan(
                anchors, file.entry().size(), (what, where) -> telling.found(path, what, where.text())));
    }

    @Override
    public final boolean wants(FileStart file) {
        return file.beginsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
    }

    @Override
    public final void visit(PackagedFile file) throws IOException {
        String path = Inside.path(file.path());
        ZipContents.tell(
                file.onDisk(),
                (name, size) -> new ContentScan(
                        anchors, size, (what, where) -> telling.found(path, what, "in " + name + ", " + where.text())));
    }
}
