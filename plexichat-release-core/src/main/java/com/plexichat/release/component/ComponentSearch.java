package com.plexichat.release.component;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.licence.LicenceTexts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows each file of a package to each reader, and gives the licences that are in it to the components that have them. */
final class ComponentSearch implements PackageVisitor {
    private final String archive;
    private final List<ComponentReader> readers;
    private final List<FoundComponent> found = new ArrayList<>();
    private final LicenceTexts texts = new LicenceTexts();
    private final List<LicenceFile> licences = new ArrayList<>();
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
        return isLicenceFile(file) || readers.stream().anyMatch(reader -> reader.reads(file));
    }

    @Override
    public void visit(PackagedFile file) throws IOException {
        if (isLicenceFile(file.start())) {
            readLicence(file);
        }
        for (ComponentReader reader : readers) {
            if (reader.reads(file.start())) {
                read(file, reader);
            }
        }
    }

    private void read(PackagedFile file, ComponentReader reader) throws IOException {
        try {
            found.addAll(reader.read(file));
        } catch (BrokenSourceException partly) {
            found.addAll(partly.found());
            tell(file, (partly.found().isEmpty() ? " is" : " is in part") + " not read", partly);
        } catch (PackageUrl.UnusableNameException wrong) {
            tell(file, " is not read", wrong);
        }
    }

    private void tell(PackagedFile file, String what, Exception why) {
        broken.add(new Problem(
                ProblemCode.SBOM_SOURCE_BROKEN,
                file.path() + what + " for the bill of materials: " + why.getMessage(),
                archive,
                "mend the file, or leave it out of the package with <exclude>"));
    }

    private static boolean isLicenceFile(FileStart file) {
        return file.entry().size() <= LicenceTexts.LONGEST && LicenceTexts.isLicenceFile(file.path());
    }

    private void readLicence(PackagedFile file) throws IOException {
        try (InputStream content = file.open()) {
            texts.of(content).ifPresent(licence -> licences.add(new LicenceFile(file.path(), licence)));
        }
    }

    PackageContents contents() {
        return new PackageContents(
                LicenceFiles.given(licences, FolderVersions.given(found)), files, List.copyOf(broken));
    }
}
