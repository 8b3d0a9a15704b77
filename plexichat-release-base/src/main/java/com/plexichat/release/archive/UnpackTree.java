package com.plexichat.release.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;

/** A folder that a tree is written into; nothing in it is followed, replaced or written through. */
interface UnpackTree extends Closeable {
    void makeFolder(ArchivePath path) throws IOException;

    /** A new file, for its owner only until it gets its mode. */
    OutputStream makeFile(ArchivePath path) throws IOException;

    void makeLink(ArchivePath path, String target) throws IOException;

    /** Sets the permissions of a file or folder that is there. */
    void setMode(ArchivePath path, int mode) throws IOException;

    /** Sets the permissions of the folder itself. */
    void setMode(int mode) throws IOException;

    /** Removes all that is in the folder, whoever made it. */
    void clear() throws IOException;

    /** Where the system can open by folder and name, no other program can place a link on the way. */
    @SuppressWarnings("StreamResourceLeak") // the tree closes it
    static UnpackTree of(Path folder) throws IOException {
        DirectoryStream<Path> opened = Files.newDirectoryStream(folder);
        if (opened instanceof SecureDirectoryStream<Path> secure) {
            return new SecureTree(folder, secure);
        }
        opened.close();
        return new PlainTree(folder);
    }
}
