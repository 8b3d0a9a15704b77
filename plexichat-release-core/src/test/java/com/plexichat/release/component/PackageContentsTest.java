package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageContentsTest {
    @TempDir
    Path folder;

    private Path archive(String name, String lock) {
        Path archive = folder.resolve(name);
        try (TestPackage files = new TestPackage(archive)) {
            files.file("package-lock.json", lock);
        }
        return archive;
    }

    private static String lock(String name) {
        return "{\"lockfileVersion\": 3, \"packages\": {\"node_modules/" + name + "\": {\"version\": \"1.0.0\"}}}";
    }

    private static PackageContents read(Path... archives) {
        return PackageContents.of(List.of(archives), List.of(new NpmLockReader()));
    }

    @Test
    void whatIsInOneOfSeveralPackagesIsToldWithItsName() {
        PackageContents contents = read(archive("a.tar.gz", lock("left")), archive("b.tar.gz", lock("left")));

        assertThat(contents.found())
                .extracting(each -> each.evidence().location())
                .containsExactly("a.tar.gz!/chat/package-lock.json", "b.tar.gz!/chat/package-lock.json");
        assertThat(contents.files())
                .containsExactly("a.tar.gz!/chat/package-lock.json", "b.tar.gz!/chat/package-lock.json");
    }

    @Test
    void whatNeedsAFileInOneOfSeveralPackagesNeedsItThere() {
        FoundComponent found = FoundComponent.of(
                        Component.library(PackageUrl.generic("outer", Optional.empty())),
                        new Evidence("chat/outer.jar", "jar", Evidence.Technique.FILENAME))
                .dependingOn(List.of("file:chat/outer.jar!/in.jar", "pkg:npm/left"));

        assertThat(found.within("a.tar.gz").dependsOn())
                .containsExactly("file:a.tar.gz!/chat/outer.jar!/in.jar", "pkg:npm/left");
    }

    @Test
    void aNameThatNoPackageUrlCanHaveIsToldAsABrokenFile() {
        PackageContents contents = read(archive("a.tar.gz", lock("le\\u0001ft")));

        assertThat(contents.found()).isEmpty();
        assertThat(contents.broken()).extracting(each -> each.code()).containsExactly(ProblemCode.SBOM_SOURCE_BROKEN);
    }
}
