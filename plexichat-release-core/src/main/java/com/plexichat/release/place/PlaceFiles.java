package com.plexichat.release.place;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that hold places. */
public final class PlaceFiles {
    private PlaceFiles() {}

    /**
     * The one name that a file of a project has: relative to the project, with slashes.
     *
     * @throws ReleaseException if it is outside of the project
     */
    static String normal(String name) {
        try {
            Path file = Path.of(name).normalize();
            if (!file.isAbsolute() && !file.startsWith("..") && !file.toString().isEmpty()) {
                return file.toString().replace(File.separatorChar, '/');
            }
        } catch (InvalidPathException wrong) {
            throw outside(name);
        }
        throw outside(name);
    }

    private static ReleaseException outside(String name) {
        return new ReleaseException(new Problem(
                ProblemCode.PARAMETER_INVALID,
                "\"" + name + "\" is not a file in the project",
                "<versionPlaces>",
                "name a file relative to the project, such as web/package.json"));
    }

    /** @throws ReleaseException if the file is not there, or not text in UTF-8 */
    public static String read(Path projectFolder, String name) {
        Path file = projectFolder.resolve(name);
        try {
            return Files.readString(file);
        } catch (CharacterCodingException foreign) {
            throw unclear("it is not UTF-8 text", name);
        } catch (NoSuchFileException missing) {
            throw unclear("there is no such file", name);
        } catch (IOException unreadable) {
            throw unclear("it cannot be read: " + unreadable.getMessage(), name);
        }
    }

    private static ReleaseException unclear(String what, String name) {
        return new ReleaseException(
                new Problem(ProblemCode.VERSION_PLACE_UNCLEAR, what, name, "mend the <file> of <versionPlaces>"));
    }
}
