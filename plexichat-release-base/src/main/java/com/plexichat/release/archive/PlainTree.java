package com.plexichat.release.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** For systems that open by path only: every folder on the way is looked at before. */
final class PlainTree implements UnpackTree {
    private final Path folder;

    PlainTree(Path folder) {
        this.folder = folder;
    }

    @Override
    public void makeFolder(ArchivePath path) throws IOException {
        Files.createDirectory(place(path));
    }

    @Override
    public OutputStream makeFile(ArchivePath path) throws IOException {
        Path file = place(path);
        OutputStream out = Files.newOutputStream(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            set(file, 0600);
            return out;
        } catch (IOException failed) {
            try (out) {
                throw failed;
            }
        }
    }

    @Override
    public void makeLink(ArchivePath path, String target) throws IOException {
        Files.createSymbolicLink(place(path), Path.of(target));
    }

    @Override
    public void setMode(ArchivePath path, int mode) throws IOException {
        set(place(path), mode);
    }

    @Override
    public void setMode(int mode) throws IOException {
        set(folder, mode);
    }

    private static void set(Path file, int mode) throws IOException {
        NoLink.require(file);
        Permissions.set(
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS), mode);
    }

    private Path place(ArchivePath path) throws IOException {
        for (ArchivePath parent : path.parents()) {
            Path each = folder.resolve(parent.text());
            if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(each.toString());
            }
        }
        return folder.resolve(path.text());
    }

    @Override
    public void clear() throws IOException {
        clear(folder);
    }

    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path each : content) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    clear(each);
                }
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() {}
}
