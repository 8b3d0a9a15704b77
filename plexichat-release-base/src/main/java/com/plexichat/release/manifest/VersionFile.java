package com.plexichat.release.manifest;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The version that a project declares in {@code version.json}: {@code current_version}, else {@code version}. */
public final class VersionFile {
    public static final String FILE_NAME = "version.json";

    private VersionFile() {}

    /**
     * The text of the declared version; empty where there is no such file.
     *
     * @throws ReleaseException if the file is not such a file, or its two keys name different versions
     */
    public static Optional<String> read(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(Files.readString(file), file.toString()));
        } catch (CharacterCodingException foreign) {
            throw broken("it is not UTF-8 text", file.toString(), "save the file as UTF-8");
        } catch (IOException unreadable) {
            throw broken("it cannot be read: " + unreadable.getMessage(), file.toString(), "mend the file");
        }
    }

    /**
     * The text of the version that a text declares.
     *
     * @param where the file that holds the text
     * @throws ReleaseException if it is not that of such a file, or its two keys name different versions
     */
    public static String parse(String text, String where) {
        try {
            JsonObject json = Json.parseObject(text, FILE_NAME);
            Optional<String> current = json.optionalString("current_version");
            Optional<String> plain = json.optionalString("version");
            if (current.isPresent() && plain.isPresent() && !current.equals(plain)) {
                throw broken(
                        "\"current_version\" is " + current.get() + " and \"version\" is " + plain.get(),
                        where,
                        "write the same version in both");
            }
            return current.or(() -> plain)
                    .orElseThrow(() -> broken("there is no version in it", where, "add \"current_version\""));
        } catch (JsonException wrong) {
            throw broken(String.valueOf(wrong.getMessage()), where, "mend the file");
        }
    }

    private static ReleaseException broken(String what, String where, String hint) {
        return new ReleaseException(new Problem(ProblemCode.VERSION_FILE_BROKEN, what, where, hint));
    }
}
