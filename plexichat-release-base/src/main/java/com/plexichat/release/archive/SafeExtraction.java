package com.plexichat.release.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Unpacks an archive that nobody has to trust into a folder of its own. Files, folders and declared links within the limits
 * pass; the first entry that is anything else stops it, and then nothing of it stays.
 */
public final class SafeExtraction {
    private static final int PRIVATE = 0700;
    private static final int READABLE = 0755;

    private final ExtractionLimits limits;
    private final DeclaredLinks links;

    public SafeExtraction(ExtractionLimits limits, DeclaredLinks links) {
        this.limits = limits;
        this.links = links;
    }

    /**
     * Unpacks all of it.
     *
     * @param folder is made; if it is there it is empty, and so is it again after a failure
     * @param watch sees how far it is
     */
    public Unpacked extract(Path archive, Path folder, ArchiveWatch watch) {
        ExtractionBudget budget = new ExtractionBudget(limits, archive.toString());
        ArchiveWatch both = (compressed, expanded) -> {
            budget.passed(compressed, expanded);
            watch.passed(compressed, expanded);
        };
        try (TarGzReader reader = TarGzReader.open(archive, both)) {
            boolean isNew = make(folder);
            try (UnpackTree tree = UnpackTree.of(folder)) {
                tree.setMode(PRIVATE);
                return unpack(new Unpacking(reader, archive.toString(), budget, links, tree), tree);
            } catch (IOException | RuntimeException | Error failed) {
                if (isNew) {
                    remove(folder, failed);
                }
                throw failed;
            }
        } catch (InvalidPathException foreign) {
            throw ArchiveProblems.foreign(archive.toString(), foreign);
        } catch (IOException failed) {
            throw ArchiveProblems.unwritable(folder.toString(), failed);
        }
    }

    private static Unpacked unpack(Unpacking unpacking, UnpackTree tree) throws IOException {
        try {
            Unpacked unpacked = unpacking.run();
            tree.setMode(READABLE);
            return unpacked;
        } catch (IOException | RuntimeException | Error failed) {
            try {
                tree.clear();
            } catch (IOException left) {
                failed.addSuppressed(left);
            }
            throw failed;
        }
    }

    private static boolean make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isEmpty(folder)) {
                throw ArchiveProblems.notEmpty(folder.toString(), there);
            }
            return false;
        }
    }

    /** What stopped the extraction is told, not that something of it had to stay. */
    private static void remove(Path folder, Throwable reason) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            reason.addSuppressed(left);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }
}
