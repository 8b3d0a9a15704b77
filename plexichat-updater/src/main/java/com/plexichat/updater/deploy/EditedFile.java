package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.merge.JsonMerge;
import com.plexichat.updater.merge.MergeNote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A configuration file that was in a folder of the service, which may have put anything there. */
public final class EditedFile {
    private static final long LONGEST = 16L << 20;

    private EditedFile() {}

    /**
     * @param file its name from the folder of kept paths on
     * @throws ReleaseException if new defaults could not be merged into it, which an upgrade finds before it stops anything
     */
    public static void requireMergeable(Path shared, String file) {
        String name = shared.resolve(file).toString();
        JsonMerge.withoutOldDefault("{}", read(shared, file, name), name);
    }

    /**
     * True if a merge would add some of the defaults to it.
     *
     * @param file its name from the folder of kept paths on
     * @throws ReleaseException if they cannot be merged into it
     */
    public static boolean lacksSomeOf(Path defaults, Path shared, String file) {
        String name = shared.resolve(file).toString();
        return JsonMerge.withoutOldDefault(DefaultFile.text(defaults), read(shared, file, name), name).notes().stream()
                .anyMatch(note -> note.kind() == MergeNote.Kind.ADDED);
    }

    /**
     * @param top the folder from which on no link is followed
     * @param name as the configuration of the updater has it
     * @throws ReleaseException if it is not a plain file with one name, or behind a link
     */
    static String read(Path top, String name) {
        return read(top, name, name);
    }

    private static String read(Path top, String inner, String name) {
        LinkedFolders.before(top, inner).map(LinkedFolders::problem).ifPresent(link -> {
            throw new ReleaseException(link);
        });
        Path file = top.resolve(inner);
        try {
            if (!isPlain(file) || Files.size(file) > LONGEST) {
                throw new ReleaseException(new Problem(
                        ProblemCode.INSTALLATION_BROKEN,
                        "it is no plain file of at most 16 MiB with one name, so it is not merged",
                        name,
                        "put the file itself there, or take it out of configuration.files in update.yml"));
            }
            try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException failed) {
            throw UnreadablePath.problem(file, failed);
        }
    }

    /** True for a file with one name: no link, pipe or folder, and no second name of somebody else's file. */
    static boolean isPlain(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                        .equals(1);
    }
}
