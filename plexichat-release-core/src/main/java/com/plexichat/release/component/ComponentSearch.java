package com.plexichat.release.component;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows each file of a package to each reader. */
final class ComponentSearch implements PackageVisitor {
    private final String archive;
    private final List<ComponentReader> readers;
    private final List<FoundComponent> found = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Set<Problem> broken = new LinkedHashSet<>();

    /** @param archive its name, for messages */
    ComponentSearch(String archive, List<ComponentReader> readers) {
        this.archive = archive;
        this.readers = List.copyOf(readers);
    }

    @Override
    public void enter(ArchiveEntry entry) {
        if (entry.kind() == Kind.FILE) {
            files.add(entry.path());
        }
    }

    @Override
    public boolean wants(FileStart file) {
        return readers.stream().anyMatch(reader -> reader.reads(file));
    }

    @Override
    public void visit(PackagedFile file) throws IOException {
        for (ComponentReader reader : readers) {
            if (reader.reads(file.start())) {
                try {
                    found.addAll(reader.read(file));
                } catch (BrokenSourceException | IllegalArgumentException wrong) {
                    // The second where a name or a version can be in no package URL.
                    broken.add(new Problem(
                            ProblemCode.SBOM_SOURCE_BROKEN,
                            file.path() + " is not read for the bill of materials: " + wrong.getMessage(),
                            archive,
                            "mend the file, or leave it out of the package with <exclude>"));
                }
            }
        }
    }

    PackageContents contents() {
        return new PackageContents(found, files, List.copyOf(broken));
    }
}
