package com.plexichat.updater.fetch;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.archive.ArchiveWatch;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.Optional;

/** The one folder that all of a package is in. */
final class TopFolder {
    private TopFolder() {}

    /** Its name by the first entry; whether all others are in it is seen when they are compared with the manifest. */
    static String of(Path archive) {
        try (TarGzReader reader = TarGzReader.open(archive, ArchiveWatch.NONE)) {
            Optional<String> first = reader.next()
                    .map(ArchiveEntry::path)
                    .filter(path -> ArchivePath.fault(path).isEmpty());
            return first.map(path -> new ArchivePath(path).parts().get(0))
                    .orElseThrow(() -> new ReleaseException(new Problem(
                            ProblemCode.ARCHIVE_UNSAFE,
                            "it does not begin with a folder that has a name",
                            archive.getFileName().toString(),
                            "do not install it; tell those who published it")));
        }
    }
}
