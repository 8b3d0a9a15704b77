package com.plexichat.release.undeclared;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.git.FileChange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What may break between two commits, by its kind. A new kind is one class and one line. */
public final class UndeclaredBreaks {
    private static final List<Suspicion> ALL = List.of(
            new LostFile("configuration files were deleted or renamed", ConfigurationFiles::include),
            new LostFile("entry points were deleted or renamed", EntryPoints::include),
            new LostFile("version files were deleted or renamed", VersionFiles::include),
            new LostKeys(), // a key of a configuration file is gone
            new NewMigration()); // the database takes another step

    private static final int LISTED = 5;

    private final List<Found> found;

    private record Found(Suspicion kind, List<Suspect> suspects) {}

    private UndeclaredBreaks(List<Found> found) {
        this.found = found;
    }

    /** Compares the trees of two commits. */
    public static UndeclaredBreaks between(CommitId from, CommitId to, GitRepository git) {
        Contents contents = new Contents(git, from, to);
        List<FileChange> changes = git.changedBetween(from, to);
        List<Found> found = new ArrayList<>();
        for (Suspicion kind : ALL) {
            List<Suspect> suspects = new ArrayList<>();
            for (FileChange change : changes) {
                suspects.addAll(kind.of(change, contents));
            }
            found.add(new Found(kind, suspects));
        }
        return new UndeclaredBreaks(found);
    }

    /**
     * A warning of each kind.
     *
     * @param declared what is said of breaking changes; who names a file there needs no warning of it
     */
    public List<Problem> warnings(List<String> declared) {
        List<Problem> warnings = new ArrayList<>();
        for (Found each : found) {
            List<String> silent = new ArrayList<>();
            for (Suspect suspect : each.suspects()) {
                if (declared.stream().noneMatch(suspect::isNamedIn)) {
                    silent.add(VisibleText.brief(suspect.text()));
                }
            }
            if (!silent.isEmpty()) {
                warnings.add(warning(each.kind(), silent));
            }
        }
        return warnings;
    }

    private static Problem warning(Suspicion kind, List<String> names) {
        String listed = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        int more = names.size() - LISTED;
        return new Problem(
                ProblemCode.NOTES_BREAK_UNDECLARED,
                kind.what() + ", and no breaking change names them: " + listed
                        + (more > 0 ? " and " + more + " more" : ""),
                "",
                "look whether those who upgrade have to do something; if so, tell it as a breaking change, or in"
                        + " src/release/notes");
    }
}
