package com.plexichat.release.source;

import com.plexichat.release.file.UnwritableFileException;
import com.plexichat.release.http.PartFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * A folder with the files of one release, or with a folder for each; of two releases the one that was built later is the
 * newer. No link in it is followed.
 */
public final class FolderSource implements ReleaseSource {
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final ReleaseLog log;

    public FolderSource(Path folder, ReleaseLog log) {
        this.folder = folder;
        this.log = log;
    }

    @Override
    public List<OfferedRelease> releases() {
        List<ReleaseFolder> found = new ArrayList<>();
        for (Path each : folders()) {
            try {
                found.add(ReleaseFolder.read(folder, each));
            } catch (UnfitFolderException unfit) {
                skip(each, unfit.reason());
            }
        }
        found.sort(Comparator.comparing(ReleaseFolder::buildDate).reversed());
        Set<String> tags = new HashSet<>();
        List<OfferedRelease> offered = new ArrayList<>();
        for (ReleaseFolder each : found) {
            if (tags.add(each.tag())) {
                offered.add(each.offered());
            } else {
                skip(each.path(), "release " + each.tag() + " is there in another folder too");
            }
        }
        return List.copyOf(offered);
    }

    private void skip(Path each, String reason) {
        log.skipped("folder " + (each.equals(folder) ? folder : folder.relativize(each)), reason);
    }

    /** In the order of their names. */
    private List<Path> folders() {
        if (Files.notExists(folder)) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_MISSING,
                    "there is no such folder of releases",
                    folder.toString(),
                    "name the folder that the releases are in"));
        }
        if (Files.exists(folder.resolve(ReleaseRecord.FILE_NAME), LinkOption.NOFOLLOW_LINKS)) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(each -> Files.isDirectory(each)).sorted().toList();
        } catch (IOException failed) {
            throw unreadable("the folder of releases", folder, failed);
        }
    }

    @Override
    public FileDigest fetch(OfferedFile file, Path to, long mostBytes, LongConsumer received) {
        Fetching.requireSize(file, mostBytes);
        try (PartFile part = PartFile.create(to)) {
            copy(file, part, received);
            return Fetching.asOffered(file, part.finish(), to);
        } catch (UnwritableFileException unwritable) {
            throw Fetching.unwritable(unwritable);
        }
    }

    /** One byte more than was offered is enough to see that it is another file. */
    private void copy(OfferedFile file, PartFile part, LongConsumer received) throws UnwritableFileException {
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(ownFile(file), LinkOption.NOFOLLOW_LINKS)) {
            while (part.size() <= file.size()) {
                int count = in.readNBytes(piece, 0, PIECE);
                if (count == 0) {
                    return;
                }
                part.append(ByteBuffer.wrap(piece, 0, count));
                received.accept(part.size());
            }
        } catch (UnwritableFileException unwritable) {
            throw unwritable;
        } catch (IOException failed) {
            throw unreadable(file.name(), folder.resolve(file.place()), failed);
        }
    }

    /** Where the file really is. */
    private Path ownFile(OfferedFile file) throws IOException {
        Path real = folder.toRealPath();
        Path path = real.resolve(file.place());
        if (!path.toRealPath().equals(path) || !path.startsWith(real)) {
            throw new IOException("a link leads to it");
        }
        return path;
    }

    private static ReleaseException unreadable(String what, Path where, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        what + " cannot be read: " + cause.getMessage(),
                        where.toString(),
                        "see that it is there and may be read, then try again"),
                cause);
    }
}
