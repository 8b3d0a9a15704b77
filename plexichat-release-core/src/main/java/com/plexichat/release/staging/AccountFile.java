package com.plexichat.release.staging;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code release.json} of a folder, as whoever wrote to it last left it. */
record AccountFile(Path path) {
    private interface Broken {
        Optional<ReleaseRecord> answer(String what, Exception cause);
    }

    static AccountFile of(Path folder) {
        return new AccountFile(folder.resolve(ReleaseRecord.FILE_NAME));
    }

    /** @throws ReleaseException if it is there, and is broken or may not be read */
    Optional<ReleaseRecord> find() {
        return find((what, cause) -> {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.STAGED_RELEASE_BROKEN,
                            what,
                            path.toString(),
                            "delete the folder and build the release again"),
                    cause);
        });
    }

    /** A broken one says nothing, and counts as none; one that may not be read is told. */
    Optional<ReleaseRecord> findUnlessBroken() {
        return find((what, cause) -> Optional.empty());
    }

    private Optional<ReleaseRecord> find(Broken broken) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReleaseRecordJson.read(Files.readString(path), ReleaseRecord.FILE_NAME));
        } catch (JsonException wrong) {
            return broken.answer(String.valueOf(wrong.getMessage()), wrong);
        } catch (CharacterCodingException noText) {
            return broken.answer(ReleaseRecord.FILE_NAME + " is not UTF-8", noText);
        } catch (IOException unreadable) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the account of the release cannot be read: " + unreadable.getMessage(),
                            path.toString(),
                            "give the build the right to read it, or delete the folder and build the release again"),
                    unreadable);
        }
    }
}
