package com.plexichat.release.content;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveWatch;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
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
        try (TarGzReader reader = TarGzReader.open(archive, ArchiveWatch.NONE)) {
            for (Optional<ArchiveEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                ArchiveEntry entry = next.get();
                visitors.forEach(visitor -> visitor.enter(entry));
                if (entry.kind() == Kind.FILE) {
                    read(entry, reader);
                }
            }
        } catch (IOException full) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "a copy of a file of " + archive.getFileName() + " cannot be kept: " + full.getMessage(),
                            System.getProperty("java.io.tmpdir"),
                            "free disk space there, or name another folder with -Djava.io.tmpdir"),
                    full);
        }
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
            FileDigest digest = copy(start, reader, followers);
            PackagedFile file = new PackagedFile(start, digest, content);
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

    private FileDigest copy(FileStart start, TarGzReader reader, List<OutputStream> targets) throws IOException {
        try (HashingOutputStream hashed = new HashingOutputStream(OutputStream.nullOutputStream())) {
            byte[] first = start.bytes();
            write(first, first.length, hashed, targets);
            for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
                write(piece, count, hashed, targets);
            }
            for (OutputStream target : targets) {
                if (!(target instanceof HeldContent)) {
                    target.close();
                }
            }
            return hashed.digest();
        }
    }

    private static void write(byte[] bytes, int count, OutputStream hashed, List<OutputStream> targets)
            throws IOException {
        hashed.write(bytes, 0, count);
        for (OutputStream target : targets) {
            target.write(bytes, 0, count);
        }
    }
}
