package com.plexichat.release.archive;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One archive on its way to disk. */
final class Unpacking {
    private static final int PARENT_MODE = 0755;
    private static final int PIECE = 1 << 16;

    private final TarGzReader reader;
    private final String where;
    private final ExtractionBudget budget;
    private final DeclaredLinks declared;
    private final UnpackTree tree;
    private final TakenNames names;

    private final byte[] piece = new byte[PIECE];
    private final List<Unpacked.File> files = new ArrayList<>();
    private final List<ArchivePath> folders = new ArrayList<>();
    private final List<ArchivePath> links = new ArrayList<>();
    private final Set<ArchivePath> made = new HashSet<>();
    private final Map<ArchivePath, Integer> folderModes = new TreeMap<>();

    Unpacking(TarGzReader reader, String where, ExtractionBudget budget, DeclaredLinks declared, UnpackTree tree) {
        this.reader = reader;
        this.where = where;
        this.budget = budget;
        this.declared = declared;
        this.tree = tree;
        this.names = new TakenNames(budget);
    }

    /** @throws IOException if the tree cannot be written */
    Unpacked run() throws IOException {
        for (Optional<ArchiveEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
            unpack(next.get());
        }
        if (reader.totals().contentAfterEnd()) {
            throw ArchiveProblems.unsafe(where, "something is hidden behind the end of the package");
        }
        // Links come last, so that there is none that a file could be written through.
        for (ArchivePath link : links) {
            makeParents(link);
            tree.makeLink(link, declared.target(link));
        }
        for (Map.Entry<ArchivePath, Integer> folder : folderModes.entrySet()) {
            tree.setMode(folder.getKey(), folder.getValue());
        }
        return new Unpacked(reader.totals(), files, folders, links);
    }

    private void unpack(ArchiveEntry entry) throws IOException {
        refuse(entry, ArchivePath.fault(entry.path()));
        ArchivePath path = new ArchivePath(entry.path());
        refuse(entry, EntryRules.fault(entry));
        refuse(entry, names.take(path, entry.kind()));
        switch (entry.kind()) {
            case FOLDER -> {
                makeFolder(path, Permissions.ofFolder(entry.mode()));
                folders.add(path);
            }
            case LINK -> {
                String target = entry.linkTarget().orElseThrow();
                if (!declared.allows(path, target)) {
                    throw ArchiveProblems.unsafe(
                            where,
                            entry.path(),
                            "is a link to \"" + VisibleText.of(target) + "\", which was not declared");
                }
                links.add(path);
            }
            case FILE -> files.add(write(path, entry));
            default -> throw new IllegalStateException("the rules let " + entry.kind() + " pass");
        }
    }

    private void refuse(ArchiveEntry entry, Optional<String> fault) {
        if (fault.isPresent()) {
            throw ArchiveProblems.unsafe(where, entry.path(), fault.get());
        }
    }

    private Unpacked.File write(ArchivePath path, ArchiveEntry entry) throws IOException {
        budget.announced(entry.size());
        makeParents(path);
        int mode = Permissions.ofFile(entry.mode());
        FileDigest digest;
        try (HashingOutputStream out = new HashingOutputStream(tree.makeFile(path))) {
            for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
                budget.written(count);
                out.write(piece, 0, count);
            }
            digest = out.digest();
        }
        tree.setMode(path, mode);
        return new Unpacked.File(path, mode, digest);
    }

    private void makeParents(ArchivePath path) throws IOException {
        for (ArchivePath parent : path.parents()) {
            if (!made.contains(parent)) {
                makeFolder(parent, PARENT_MODE);
            }
        }
    }

    /** Folders are for their owner only until all is there. */
    private void makeFolder(ArchivePath path, int mode) throws IOException {
        makeParents(path);
        if (made.add(path)) {
            tree.makeFolder(path);
        }
        folderModes.put(path, mode);
    }
}
