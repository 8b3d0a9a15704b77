package com.plexichat.release.place;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files that hold places. */
public final class PlaceFiles {
    private PlaceFiles() {}

    /** @throws ReleaseException if the file is not there, not text in UTF-8, or outside of the project */
    public static String read(Path projectFolder, String name) {
        Path file = projectFolder.resolve(name).normalize();
        if (!file.startsWith(projectFolder.normalize())) {
            throw unclear("it is outside of the project", name);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException foreign) {
            throw unclear("it is not UTF-8 text", name);
        } catch (IOException missing) {
            throw unclear("it cannot be read: " + missing.getMessage(), name);
        }
    }

    private static ReleaseException unclear(String what, String name) {
        return new ReleaseException(
                new Problem(ProblemCode.VERSION_PLACE_UNCLEAR, what, name, "mend the <file> of <versionPlaces>"));
    }
}
