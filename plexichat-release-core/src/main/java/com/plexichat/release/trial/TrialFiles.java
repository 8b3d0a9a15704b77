package com.plexichat.release.trial;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a project has for its trials.
 *
 * @param folder where they are, such as {@code src/release/trial}
 */
public record TrialFiles(Path folder) {
    static final String SETTINGS = "update.yml";

    private static final String EDITS = "edits.json";
    private static final String SHARED = "shared";

    /** @throws ReleaseException if the project has none */
    public void require() {
        if (!Files.isRegularFile(settings())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.TRIAL_MISSING,
                    "the project does not say how its service is started and asked for its health",
                    settings().toString(),
                    "write it, as " + ManualPage.TRIAL.address() + " shows, or name its folder with plexichat.trial"));
        }
    }

    /** The project's part of the updater's configuration. */
    Path settings() {
        return folder.resolve(SETTINGS);
    }

    /** What an administrator changes; it need not be there. */
    Path edits() {
        return folder.resolve(EDITS);
    }

    /** What users leave in the kept paths; it need not be there. */
    Path shared() {
        return folder.resolve(SHARED);
    }

    /**
     * Copies all but what belongs into the installation, with values in place of placeholders.
     *
     * @throws ReleaseException with all unknown placeholders
     */
    void copy(Path to, Placeholders placeholders) throws IOException {
        Problems problems = new Problems();
        for (Path file : below(folder)) {
            if (!file.startsWith(shared())) {
                Path copy = to.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                // With its permissions: scripts have to be executable.
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                fill(copy, file.toString(), placeholders, problems);
            }
        }
        problems.throwIfAny();
    }

    private static void fill(Path copy, String where, Placeholders placeholders, Problems problems) throws IOException {
        byte[] content = Files.readAllBytes(copy);
        String text = new String(content, StandardCharsets.UTF_8);
        // A program or a picture is no text, and stays as it is.
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)) {
            String filled = placeholders.filled(text, where, problems);
            if (!filled.equals(text)) {
                // Replaced, since nobody may write into a script that is read-only.
                AtomicFile.replace(copy, filled);
            }
        }
    }

    /** The files in a folder and below it, in the order of their names; none if there is no such folder. */
    static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> Files.isRegularFile(file)).sorted().toList();
        }
    }
}
