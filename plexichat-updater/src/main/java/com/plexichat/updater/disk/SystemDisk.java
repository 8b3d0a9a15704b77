package com.plexichat.updater.disk;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The disk of a Linux system: what an act changed is synchronised, and then the folder that names it. In folders that
 * somebody else may change meanwhile nothing is made in its place, and no link is followed: it is made in a workshop and
 * moved.
 */
public final class SystemDisk implements Disk {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final int READABLE = 0755;
    private static final String BEING_MADE = ".plexichat-new";

    private final List<Path> guarded;
    private final Path workshop;

    /**
     * @param guarded folders that others than this process may change
     * @param workshop for this process alone, on the file system of these; made when it is needed
     */
    public SystemDisk(List<Path> guarded, Path workshop) {
        this.guarded = List.copyOf(guarded);
        this.workshop = workshop;
    }

    private interface Act {
        void run() throws IOException;
    }

    private interface Content {
        void writeTo(FileChannel channel) throws IOException;
    }

    @Override
    public void makeFolder(Path folder, int mode) {
        act(folder, () -> make(folder, mode));
    }

    private void make(Path folder, int mode) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = parent(folder);
        make(parent, READABLE);
        Path part = beside(folder);
        Files.deleteIfExists(part);
        Files.createDirectory(part, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER));
        if (isGuarded(folder)) {
            Ownership.take(parent, part);
        }
        Files.setPosixFilePermissions(part, Ownership.permissions(mode));
        rename(part, folder);
    }

    @Override
    public void write(Path file, byte[] content, int mode) {
        act(file, () -> {
            put(file, all(content), owner(file), Ownership.permissions(mode));
        });
    }

    @Override
    public void copy(Path file, Path to) {
        act(to, () -> {
            put(to, channel -> copy(file, channel), owner(to), Files.getPosixFilePermissions(file));
        });
    }

    /** In a guarded folder a file belongs to whom the former one, or the folder, belongs to; elsewhere to this process. */
    private Optional<Path> owner(Path file) {
        return Optional.of(file)
                .filter(this::isGuarded)
                .map(each -> Files.exists(each, LinkOption.NOFOLLOW_LINKS) ? each : parent(each));
    }

    private boolean isGuarded(Path path) {
        return guarded.stream().anyMatch(parent(path)::startsWith);
    }

    private static void copy(Path file, FileChannel to) throws IOException {
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = from.size();
            for (long done = 0; done < size; ) {
                done += from.transferTo(done, size - done, to);
            }
        }
    }

    private static Content all(byte[] content) {
        return channel -> writeAll(channel, 0, ByteBuffer.wrap(content));
    }

    @Override
    public void writeLike(Path model, Path file, byte[] content) {
        act(file, () -> putLike(model, file, all(content)));
    }

    @Override
    public void copyLike(Path model, Path file, Path to) {
        act(to, () -> putLike(model, to, channel -> copy(file, channel)));
    }

    private void putLike(Path model, Path file, Content content) throws IOException {
        PosixFileAttributes like = Files.readAttributes(model, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        put(file, content, Optional.of(model), like.permissions());
    }

    private void put(Path file, Content content, Optional<Path> owned, Set<PosixFilePermission> permissions)
            throws IOException {
        Path part = beside(file);
        Files.deleteIfExists(part);
        try {
            try (FileChannel channel = FileChannel.open(
                    part,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
                content.writeTo(channel);
                if (owned.isPresent()) {
                    Ownership.take(owned.get(), part);
                }
                Files.setPosixFilePermissions(part, permissions);
                channel.force(true);
            }
            rename(part, file);
        } finally {
            Files.deleteIfExists(part); // it may be what fills the disk
        }
    }

    private void rename(Path from, Path to) throws IOException {
        try (Place source = Place.of(from, guarded);
                Place target = Place.of(to, guarded)) {
            source.moveTo(target);
        }
        synchroniseFolders(from, to);
    }

    private static void synchroniseFolders(Path from, Path to) throws IOException {
        Trees.synchronise(parent(to));
        if (!parent(from).equals(parent(to))) {
            Trees.synchronise(parent(from));
        }
    }

    @Override
    public void overwrite(Path file, long position, ByteBuffer content) {
        act(file, () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                writeAll(channel, position, content.duplicate());
                channel.force(false);
            }
        });
    }

    private static void writeAll(FileChannel channel, long position, ByteBuffer content) throws IOException {
        long place = position;
        while (content.hasRemaining()) {
            place += channel.write(content, place);
        }
    }

    @Override
    public void move(Path from, Path to) {
        act(to, () -> {
            try (Place source = Place.of(from, guarded);
                    Place target = Place.of(to, guarded)) {
                // After a stop behind the rename there is nothing left to move.
                if (source.isThere() || !target.isThere()) {
                    source.moveTo(target);
                }
            }
            synchroniseFolders(from, to);
        });
    }

    @Override
    public void link(Path link, String target) {
        act(link, () -> {
            Path part = beside(link);
            Files.deleteIfExists(part);
            Files.createSymbolicLink(part, Path.of(target));
            rename(part, link);
        });
    }

    @Override
    public void remove(Path path) {
        act(path, () -> {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Trees.remove(path);
                Trees.synchronise(parent(path));
            }
        });
    }

    @Override
    public void sync(Path tree) {
        act(tree, () -> Trees.synchroniseAll(tree));
    }

    @Override
    public void give(Path tree, Owner owner) {
        act(tree, () -> Ownership.give(tree, owner));
    }

    @Override
    public void own(Path path, Owner owner, int mode) {
        act(path, () -> {
            Ownership.set(path, owner);
            Files.setPosixFilePermissions(path, Ownership.permissions(mode));
            Trees.synchronise(path);
        });
    }

    /** Where something is made until it is whole. */
    private Path beside(Path file) throws IOException {
        String name = "." + file.getFileName() + BEING_MADE;
        if (!isGuarded(file)) {
            return parent(file).resolve(name);
        }
        if (!Files.isDirectory(workshop)) {
            Files.createDirectories(workshop, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER));
        }
        return workshop.resolve(name);
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("the root of a file system is not changed");
        }
        return parent;
    }

    private static void act(Path path, Act act) {
        try {
            act.run();
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the disk refused a change: " + failed,
                            path.toString(),
                            "free disk space, or run the command as a user with the right to write there"),
                    failed);
        }
    }
}
