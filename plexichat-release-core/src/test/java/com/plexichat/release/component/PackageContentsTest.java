package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageContentsTest {
    @TempDir
    Path folder;

    private Path archive(String name, String lock) throws IOException {
        Path archive = folder.resolve(name);
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            byte[] content = lock.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry("chat/package-lock.json");
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
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
    void whatIsInOneOfSeveralPackagesIsToldWithItsName() throws IOException {
        PackageContents contents = read(archive("a.tar.gz", lock("left")), archive("b.tar.gz", lock("left")));

        assertThat(contents.found())
                .extracting(each -> each.evidence().location())
                .containsExactly("a.tar.gz!/chat/package-lock.json", "b.tar.gz!/chat/package-lock.json");
        assertThat(contents.files())
                .containsExactly("a.tar.gz!/chat/package-lock.json", "b.tar.gz!/chat/package-lock.json");
    }

    @Test
    void aNameThatNoPackageUrlCanHaveIsToldAsABrokenFile() throws IOException {
        PackageContents contents = read(archive("a.tar.gz", lock("le\\u0001ft")));

        assertThat(contents.found()).isEmpty();
        assertThat(contents.broken()).extracting(each -> each.code()).containsExactly(ProblemCode.SBOM_SOURCE_BROKEN);
    }
}
