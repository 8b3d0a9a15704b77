package com.plexichat.release.testkit;

import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.staging.ReadyPackage;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A package of three short texts, for tests that only need one to be there. */
public final class SmallPackage {
    private SmallPackage() {}

    /** Stages {@code chat.tar.gz} with its checksum and manifest. */
    public static void stage(StagedRelease staged) {
        stage(staged, "chat.tar.gz");
    }

    public static void stage(StagedRelease staged, String archive, Path... extras) {
        try (ReadyPackage ready = ready(staged, archive)) {
            staged.replacePackages(List.of(ready), List.of(extras));
        }
    }

    /** Stages it as {@link #stage} does, and has it pass the check. */
    public static void stageChecked(StagedRelease staged, Path... extras) {
        stage(staged, "chat.tar.gz", extras);
        check(staged);
    }

    /** Has the packages that are there pass the check. */
    public static void check(StagedRelease staged) {
        TreeMap<String, FileDigest> archives = new TreeMap<>();
        staged.record().archives().forEach(archive -> archives.put(archive.name(), archive.digest()));
        staged.writeCheck(Optional.of(new PackageCheck(archives, new TreeSet<>(), List.of())));
    }

    private static ReadyPackage ready(StagedRelease staged, String archive) {
        FileDigest digest = FileDigest.of("archive".getBytes(StandardCharsets.UTF_8));
        ReleasePackage facts = new ReleasePackage(
                Platform.parse("linux-arm64"), archive, archive + ".sha256", "manifest.txt", digest, digest.sha256());
        try {
            PreparedFile<Integer> file = PreparedFile.write(staged.file(archive), out -> {
                out.write("archive".getBytes(StandardCharsets.UTF_8));
                return 0;
            });
            return new ReadyPackage(facts, digest, "manifest", 1, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
