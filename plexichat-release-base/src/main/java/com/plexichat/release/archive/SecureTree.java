package com.plexichat.release.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;

/** Goes from folder to folder by what it has opened, never by a path that may have become a link meanwhile. */
final class SecureTree implements UnpackTree {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final String BEING_MADE = ".unpacking-";

    private final Path folder;
    private final SecureDirectoryStream<Path> top;

    SecureTree(Path folder, SecureDirectoryStream<Path> top) {
        this.folder = folder;
        this.top = top;
    }

    private interface Act<T> {
        T in(SecureDirectoryStream<Path> parent, Path name) throws IOException;
    }

    /** Java makes folders and links by path only: they are made at the top and moved to their place. */
    @Override
    public void makeFolder(ArchivePath path) throws IOException {
        move(Files.createTempDirectory(folder, BEING_MADE).getFileName(), path);
    }

    @Override
    public void makeLink(ArchivePath path, String target) throws IOException {
        Path made = Files.createTempDirectory(folder, BEING_MADE);
        Path link = Path.of(made.getFileName() + "-link");
        Files.createSymbolicLink(folder.resolve(link), Path.of(target));
        move(link, path);
        top.deleteDirectory(made.getFileName());
    }

    private void move(Path made, ArchivePath path) throws IOException {
        at(path, (parent, name) -> {
            top.move(made, parent, name);
            return name;
        });
    }

    @Override
    public OutputStream makeFile(ArchivePath path) throws IOException {
        return at(path, (parent, name) -> {
            OutputStream out = Channels.newOutputStream(parent.newByteChannel(name, NEW));
            try {
                Permissions.set(view(parent, name), 0600);
                return out;
            } catch (IOException failed) {
                try (out) {
                    throw failed;
                }
            }
        });
    }

    @Override
    public void setMode(ArchivePath path, int mode) throws IOException {
        at(path, (parent, name) -> {
            Permissions.set(view(parent, name), mode);
            return name;
        });
    }

    @Override
    public void setMode(int mode) throws IOException {
        Permissions.set(top.getFileAttributeView(PosixFileAttributeView.class), mode);
    }

    private static PosixFileAttributeView view(SecureDirectoryStream<Path> parent, Path name) {
        return parent.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private <T> T at(ArchivePath path, Act<T> act) throws IOException {
        return at(top, path, 0, act);
    }

    private static <T> T at(SecureDirectoryStream<Path> from, ArchivePath path, int depth, Act<T> act)
            throws IOException {
        Path name = Path.of(path.parts().get(depth));
        if (depth == path.parts().size() - 1) {
            return act.in(from, name);
        }
        try (SecureDirectoryStream<Path> below = from.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            return at(below, path, depth + 1, act);
        }
    }

    @Override
    public void clear() throws IOException {
        try (SecureDirectoryStream<Path> fresh = top.newDirectoryStream(Path.of("."), LinkOption.NOFOLLOW_LINKS)) {
            clear(fresh);
        }
    }

    private static void clear(SecureDirectoryStream<Path> stream) throws IOException {
        for (Path each : stream) {
            Path name = each.getFileName();
            boolean isFolder = stream.getFileAttributeView(
                            name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes()
                    .isDirectory();
            if (isFolder) {
                try (SecureDirectoryStream<Path> below = stream.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    clear(below);
                }
                stream.deleteDirectory(name);
            } else {
                stream.deleteFile(name);
            }
        }
    }

    @Override
    public void close() throws IOException {
        top.close();
    }
}
