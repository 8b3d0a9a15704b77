package com.plexichat.updater.fetch;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.manifest.ManifestLines;
import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.updater.disk.UnreadablePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds native files that cannot run on this host, whatever the package says that it is for. */
final class ForeignPrograms {
    private final Platform host;

    ForeignPrograms(Platform host) {
        this.host = host;
    }

    /** @throws com.plexichat.release.problem.ReleaseException with every file that is for another machine */
    void check(Path tree, ManifestLines manifest) {
        Problems problems = new Problems();
        for (ChecksumLine line : manifest.files()) {
            header(tree.resolve(line.name()))
                    .filter(header -> !host.accepts(header))
                    .ifPresent(header -> problems.add(new Problem(
                            ProblemCode.OFFER_FOREIGN,
                            "\"" + line.name() + "\" is " + header.describe() + ", this host is " + host,
                            "the package",
                            "do not install it here; tell those who published it")));
        }
        problems.throwIfAny();
    }

    private static Optional<NativeHeader> header(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(NativeHeader.START);
            return NativeHeader.of(start, start.length);
        } catch (IOException failed) {
            throw UnreadablePath.problem(file, failed);
        }
    }
}
