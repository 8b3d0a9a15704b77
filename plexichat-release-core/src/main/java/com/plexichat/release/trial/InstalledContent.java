package com.plexichat.release.trial;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What users and administrators leave in an installation, and what of it is there later on. */
final class InstalledContent {
    private final Path source;
    private final List<ConfigurationEdit> edits;
    private final Path shared;

    private InstalledContent(Path source, List<ConfigurationEdit> edits, Path shared) {
        this.source = source;
        this.edits = edits;
        this.shared = shared;
    }

    /** @throws ReleaseException if the edits cannot be read */
    static InstalledContent of(TrialFiles files, TrialFolder folder) throws IOException {
        Path edits = folder.files().resolve(files.edits().getFileName().toString());
        try {
            List<ConfigurationEdit> read = Files.exists(edits) ? ConfigurationEdit.parse(text(edits), "it") : List.of();
            requireInside(folder.shared(), read);
            return new InstalledContent(files.shared(), read, folder.shared());
        } catch (JsonException wrong) {
            throw unusable(String.valueOf(wrong.getMessage()), files.edits());
        }
    }

    /** A name with {@code ..} in it would be one of the host's own files. */
    private static void requireInside(Path shared, List<ConfigurationEdit> edits) {
        for (ConfigurationEdit edit : edits) {
            if (!shared.resolve(edit.file()).normalize().startsWith(shared)) {
                throw new JsonException("\"" + edit.file() + "\" is not a file of the installation");
            }
        }
    }

    /** Uses the installation. */
    void place() throws IOException {
        for (Path file : TrialFiles.below(source)) {
            Path place = installed(file);
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Problems problems = new Problems();
        for (ConfigurationEdit edit : edits) {
            Path file = shared.resolve(edit.file());
            try {
                AtomicFile.replace(file, edit.applyTo(text(file)));
            } catch (JsonException impossible) {
                problems.addAll(
                        unusable(String.valueOf(impossible.getMessage()), file).problems());
            }
        }
        problems.throwIfAny();
    }

    /**
     * What is not as it was left.
     *
     * @param step after which it is looked at
     */
    List<Problem> lost(TrialStep step) throws IOException {
        Map<String, String> faults = new TreeMap<>();
        for (ConfigurationEdit edit : edits) {
            edit.fault(text(shared.resolve(edit.file())))
                    .ifPresent(fault -> faults.merge(edit.file(), fault, (one, more) -> one + "; " + more));
        }
        for (Path file : TrialFiles.below(source)) {
            String name = source.relativize(file).toString();
            Path place = installed(file);
            if (!Files.isRegularFile(place)) {
                faults.put(name, "it is gone");
            } else if (!isEdited(name) && !FileDigest.of(place).equals(FileDigest.of(file))) {
                faults.put(name, "it has other bytes than users left there");
            }
        }
        return faults.entrySet().stream()
                .map(fault -> new Problem(
                        ProblemCode.TRIAL_CONTENT_LOST,
                        "after " + step + ": " + fault.getValue(),
                        fault.getKey(),
                        "let the release keep what belongs to the installation"))
                .toList();
    }

    private boolean isEdited(String name) {
        return edits.stream().anyMatch(edit -> edit.file().equals(name));
    }

    private Path installed(Path file) {
        return shared.resolve(source.relativize(file).toString());
    }

    /** One that is not there has no values; of one that is no text it shows when it is read as JSON. */
    private static String text(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "{}";
    }

    private static ReleaseException unusable(String what, Path where) {
        return new ReleaseException(new Problem(
                ProblemCode.TRIAL_INVALID,
                what,
                where.toString(),
                "name files of kept paths and values that they have, as the manual shows"));
    }
}
