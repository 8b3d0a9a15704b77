package com.plexichat.release.bump;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;

/** Writes all files of a bump, or finishes what a stopped bump began. */
public final class BumpWriter {
    private final BumpFiles files;

    public BumpWriter(BumpFiles files) {
        this.files = files;
    }

    /**
     * The bump that was stopped, if it had written anything; one that had not is forgotten.
     *
     * @throws ReleaseException if a file was changed since, by something else than that bump
     */
    public Optional<BumpJournal> stopped() {
        Optional<BumpJournal> journal = files.journal().map(BumpWriter::parsed);
        if (journal.isEmpty()) {
            return journal;
        }
        List<FileChange> changes = journal.get().changes();
        List<String> foreign = changes.stream()
                .filter(change -> !isBefore(change) && !isAfter(change))
                .map(FileChange::file)
                .toList();
        if (!foreign.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.BUMP_UNFINISHED,
                    "a bump to " + journal.get().version() + " was stopped, and since then something else changed "
                            + String.join(", ", foreign),
                    "",
                    "run \"git checkout -- " + String.join(" ", files(changes)) + "\" to undo it, and bump again"));
        }
        return journal.filter(bump -> !changes.stream().allMatch(this::isBefore));
    }

    /** Writes what is not written yet; {@link #done} ends the bump. */
    public void write(BumpJournal bump) {
        files.writeJournal(bump.text());
        bump.changes().stream()
                .filter(change -> !isAfter(change))
                .forEach(change -> files.write(change.file(), change.after()));
    }

    public void done() {
        files.removeJournal();
    }

    private boolean isBefore(FileChange change) {
        return current(change).equals(change.before());
    }

    private boolean isAfter(FileChange change) {
        return current(change).equals(FileChange.digest(change.after()));
    }

    private Sha256 current(FileChange change) {
        return FileChange.digest(files.read(change.file()));
    }

    private static List<String> files(List<FileChange> changes) {
        return changes.stream().map(FileChange::file).toList();
    }

    private static BumpJournal parsed(String text) {
        try {
            return BumpJournal.parse(text, "the journal of a bump");
        } catch (JsonException | IllegalArgumentException broken) {
            throw new ReleaseException(new Problem(
                    ProblemCode.BUMP_UNFINISHED,
                    "a bump was stopped, and its journal cannot be read: " + broken.getMessage(),
                    "",
                    "look at the project's files with git, and remove plexichat-bump.json from the .git folder"));
        }
    }
}
