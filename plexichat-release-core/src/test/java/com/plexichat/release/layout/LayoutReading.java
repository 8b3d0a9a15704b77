package com.plexichat.release.layout;

import static com.plexichat.release.testkit.TestProject.codes;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project whose layout is read, with entries of its own. */
abstract class LayoutReading {
    @TempDir
    Path folder;

    TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    final PackageContent content(LayoutEntry... own) {
        return LayoutReader.read(PackageLayout.of(Arrays.asList(own), List.of()), folder, FolderListing.AS_IT_IS);
    }

    final List<PackageFile> read(LayoutEntry... own) {
        return content(own).files();
    }

    final List<String> targets(LayoutEntry... own) {
        return read(own).stream().map(PackageFile::target).toList();
    }

    final List<ProblemCode> problems(LayoutEntry... own) {
        return codes(() -> read(own));
    }

    static LayoutEntry own(String source, String target) {
        return own(source, target, List.of(), List.of());
    }

    static LayoutEntry own(String source, String target, List<String> includes, List<String> excludes) {
        return new LayoutEntry(
                source, target, new Patterns(includes, excludes), Optional.empty(), true, false, List.of());
    }

    static LayoutEntry emptyable(String source, String target, List<String> includes) {
        return new LayoutEntry(
                source, target, new Patterns(includes, List.of()), Optional.empty(), true, true, List.of());
    }
}
