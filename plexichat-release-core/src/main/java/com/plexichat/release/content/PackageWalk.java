package com.plexichat.release.content;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a package once, from its first byte to its last, and shows its files to visitors; memory is bounded. */
public final class PackageWalk {
    private static final int PIECE = 1 << 16;

    private final List<PackageVisitor> visitors;
    private final byte[] piece = new byte[PIECE];

    private PackageWalk(List<PackageVisitor> visitors) {
        this.visitors = List.copyOf(visitors);
    }

    /** @throws ReleaseException if the package cannot be read, or there is no room for a copy of one of its files */
    public static void through(Path archive, List<PackageVisitor> visitors) {
        new PackageWalk(visitors).read(archive);
    }

    private void read(Path archive) {
        String where = archive.toString();
        try (TarGzReader reader = TarGzReader.openUnhashed(archive)) {
            for (Optional<ArchiveEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                ArchiveEntry entry = next.get();
                where = entry.path() + " in " + archive.getFileName();
                visitors.forEach(visitor -> visitor.enter(entry));
                if (entry.kind() == Kind.FILE) {
                    read(entry, reader);
                }
            }
        } catch (NoRoomException full) {
            throw noRoom(where, full);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "a file of the package cannot be read: " + failed.getMessage(),
                            where,
                            "build the package again; if that is no help, look for what else removes files from "
                                    + System.getProperty("java.io.tmpdir")),
                    failed);
        }
    }

    private static ReleaseException noRoom(String where, NoRoomException full) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "a copy of " + where + " cannot be kept: " + full.getMessage(),
                        System.getProperty("java.io.tmpdir"),
                        "free disk space there, or name another folder with -Djava.io.tmpdir"),
                full);
    }

    private void read(ArchiveEntry entry, TarGzReader reader) throws IOException {
        FileStart start = start(entry, reader);
        List<PackageVisitor> wanting =
                visitors.stream().filter(visitor -> visitor.wants(start)).toList();
        List<OutputStream> followers = new ArrayList<>();
        visitors.forEach(visitor -> visitor.follow(start).ifPresent(followers::add));
        if (wanting.isEmpty() && followers.isEmpty()) {
            return;
        }
        try (HeldContent content = new HeldContent()) {
            if (!wanting.isEmpty()) {
                followers.add(content);
            }
            copy(start, reader, followers);
            if (!content.isWhole()) {
                wanting.forEach(visitor -> visitor.tooLarge(start));
                return;
            }
            PackagedFile file = new PackagedFile(start, content);
            for (PackageVisitor visitor : wanting) {
                visitor.visit(file);
            }
        }
    }

    private static FileStart start(ArchiveEntry entry, TarGzReader reader) {
        byte[] bytes = new byte[NativeHeader.START];
        int length = 0;
        for (int count = 0; count >= 0 && length < bytes.length; length += Math.max(count, 0)) {
            count = reader.read(bytes, length, bytes.length - length);
        }
        return new FileStart(entry, Arrays.copyOf(bytes, length));
    }

    private void copy(FileStart start, TarGzReader reader, List<OutputStream> targets) throws IOException {
        byte[] first = start.bytes();
        write(first, first.length, targets);
        for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
            write(piece, count, targets);
        }
        for (OutputStream target : targets) {
            if (!(target instanceof HeldContent)) {
                target.close();
            }
        }
    }

    private static void write(byte[] bytes, int count, List<OutputStream> targets) throws IOException {
        for (OutputStream target : targets) {
            target.write(bytes, 0, count);
        }
    }
}
