package com.plexichat.release.packaging;

import com.plexichat.release.archive.ReproducibleJar;
import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The jars that this build made, without the traces of its machine. */
public final class OwnLibraries {
    private OwnLibraries() {}

    /** The layout with each such jar taken from the folder, where it is written anew. */
    public static PackageLayout reproducible(PackageLayout layout, Path folder, Instant time) {
        return layout.mapLibraries(library -> library.ownBuild() ? reproducible(library, folder, time) : library);
    }

    private static Library reproducible(Library library, Path folder, Instant time) {
        Path result = folder.resolve(library.name());
        try {
            AtomicFile.write(result, out -> {
                ReproducibleJar.write(library.file(), time, out);
                return result;
            });
        } catch (UnreadableFileException unreadable) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the project's own jar " + unreadable.getMessage(),
                            library.file().toString(),
                            "build the project again"),
                    unreadable);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "a copy of the project's own jar cannot be written: " + failed.getMessage(),
                            result.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
        return new Library(library.name(), result, false);
    }
}
