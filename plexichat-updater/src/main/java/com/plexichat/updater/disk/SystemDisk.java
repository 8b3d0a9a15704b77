package com.plexichat.updater.disk;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        takeOwnerOf(parent, part);
        Files.setPosixFilePermissions(part, permissions(mode));
        rename(part, folder);
    }

    @Override
    public void write(Path file, byte[] content, int mode) {
        act(file, () -> {
            Path model = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : parent(file);
            put(file, all(content), model, permissions(mode));
        });
    }

    @Override
    public void copy(Path file, Path to) {
        act(to, () -> {
            Path model = Files.exists(to, LinkOption.NOFOLLOW_LINKS) ? to : parent(to);
            put(to, channel -> copy(file, channel), model, Files.getPosixFilePermissions(file));
        });
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
        act(
                file,
                () -> put(
                        file,
                        all(content),
                        model,
                        Files.readAttributes(model, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                                .permissions()));
    }

    private void put(Path file, Content content, Path owned, Set<PosixFilePermission> permissions) throws IOException {
        Path part = beside(file);
        Files.deleteIfExists(part);
        try {
            try (FileChannel channel = FileChannel.open(
                    part,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
                content.writeTo(channel);
                takeOwnerOf(owned, part);
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
        synchronise(parent(to));
        synchronise(parent(from));
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
            synchronise(parent(to));
            synchronise(parent(from));
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
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
            synchronise(parent(path));
        });
    }

    @Override
    public void sync(Path tree) {
        act(
                tree,
                () -> Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (attributes.isRegularFile()) {
                            synchronise(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                            throws IOException {
                        synchronise(folder);
                        return FileVisitResult.CONTINUE;
                    }
                }));
    }

    @Override
    public void give(Path tree, String account) {
        act(tree, () -> {
            UserPrincipalLookupService accounts = tree.getFileSystem().getUserPrincipalLookupService();
            UserPrincipal user = accounts.lookupPrincipalByName(account);
            GroupPrincipal group = accounts.lookupPrincipalByGroupName(account);
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : all.toList()) {
                    PosixFileAttributeView view =
                            Files.getFileAttributeView(each, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
                    view.setOwner(user);
                    view.setGroup(group);
                }
            }
        });
    }

    /** A folder too: on Linux it is the folder that knows the names of what is in it (fsync(2)). */
    private static void synchronise(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Where something is made until it is whole. */
    private Path beside(Path file) throws IOException {
        String name = "." + file.getFileName() + BEING_MADE;
        if (guarded.stream().noneMatch(folder -> parent(file).startsWith(folder))) {
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

    private static Set<PosixFilePermission> permissions(int mode) {
        PosixFilePermission[] all = PosixFilePermission.values(); // from the owner's right to read, 0400, down to 0001
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < all.length; i++) {
            if ((mode & (0400 >> i)) != 0) {
                set.add(all[i]);
            }
        }
        return set;
    }

    /** What root writes into a folder of the service belongs to the service, as if it had written it itself. */
    private static void takeOwnerOf(Path model, Path made) throws IOException {
        PosixFileAttributes wanted = Files.readAttributes(model, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView view =
                Files.getFileAttributeView(made, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes now = view.readAttributes();
        if (!now.owner().equals(wanted.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!now.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
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
