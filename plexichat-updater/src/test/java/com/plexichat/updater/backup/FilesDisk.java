package com.plexichat.updater.backup;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.Owner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The plain acts, without waiting for the disk; remembers what it was told to wait for. */
final class FilesDisk implements Disk {
    final List<String> synced = new ArrayList<>();

    private int movesToFailure;

    /** Has the move fail that is the n-th from now on, and no other. */
    void failMove(int number) {
        movesToFailure = number;
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void act(Path path, Act act) {
        try {
            act.run();
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(ProblemCode.FILE_UNWRITABLE, failed.toString(), path.toString(), "free it"), failed);
        }
    }

    @Override
    public void makeFolder(Path folder, int mode) {
        act(folder, () -> {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setAttribute(folder, "unix:mode", mode);
            }
        });
    }

    @Override
    public void write(Path file, byte[] content, int mode) {
        act(file, () -> {
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                Files.write(part, content);
                Files.setAttribute(part, "unix:mode", mode);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    /** @throws AssertionError always: a backup takes files as they are */
    @Override
    public void copy(Path file, Path to) {
        throw new AssertionError("a backup copies no file by itself: " + file);
    }

    /** @throws AssertionError always: a backup makes its files by itself */
    @Override
    public void writeLike(Path model, Path file, byte[] content) {
        throw new AssertionError("a backup writes no file like another: " + file);
    }

    /** @throws AssertionError always: a backup takes files as they are */
    @Override
    public void copyLike(Path model, Path file, Path to) {
        throw new AssertionError("a backup copies no file like another: " + file);
    }

    /** @throws AssertionError always: a backup knows owners by their numbers */
    @Override
    public void give(Path tree, Owner owner) {
        throw new AssertionError("a backup gives nothing to " + owner);
    }

    /** @throws AssertionError always: a backup knows owners by their numbers */
    @Override
    public void own(Path path, Owner owner, int mode) {
        throw new AssertionError("a backup gives nothing to " + owner);
    }

    @Override
    public void overwrite(Path file, long position, ByteBuffer content) {
        act(file, () -> {
            try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.position(position).write(content);
            }
        });
    }

    @Override
    public void move(Path from, Path to) {
        act(to, () -> {
            movesToFailure--;
            if (movesToFailure == 0) {
                throw new IOException("this disk fails");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    @Override
    public void link(Path link, String target) {
        act(link, () -> Files.createSymbolicLink(link, Path.of(target)));
    }

    @Override
    public void remove(Path path) {
        act(path, () -> removeTree(path));
    }

    private static void removeTree(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
                for (Path each : content) {
                    removeTree(each);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    @Override
    public void sync(Path tree) {
        synced.add(tree.getFileName().toString());
    }
}
