package com.plexichat.release.archive;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that an archive has so far, each the only one of its kind and in folders only. */
final class TakenNames {
    private record Taken(ArchivePath path, Kind kind, boolean isDeclared) {}

    private final Map<String, Taken> names = new HashMap<>();
    private final ExtractionBudget budget;

    TakenNames(ExtractionBudget budget) {
        this.budget = budget;
    }

    /** Takes a name and those of its folders; what speaks against it, as the end of a sentence that begins with it. */
    Optional<String> take(ArchivePath path, Kind kind) {
        budget.entry(path);
        for (ArchivePath parent : path.parents()) {
            Optional<String> fault = takeFolder(parent);
            if (fault.isPresent()) {
                return fault;
            }
        }
        Taken before = names.put(path.twinKey(), new Taken(path, kind, true));
        if (before == null) {
            return Optional.empty();
        }
        if (!before.path().equals(path)) {
            return twin(before);
        }
        if (before.isDeclared() || before.kind() != kind) {
            return Optional.of(
                    before.kind() == kind ? "is there twice" : "is there twice, as a file or link and as a folder");
        }
        return Optional.empty();
    }

    private Optional<String> takeFolder(ArchivePath path) {
        Taken before = names.get(path.twinKey());
        if (before == null) {
            budget.entry(path);
            names.put(path.twinKey(), new Taken(path, Kind.FOLDER, false));
            return Optional.empty();
        }
        if (!before.path().equals(path)) {
            return twin(before);
        }
        return switch (before.kind()) {
            case FOLDER -> Optional.empty();
            case LINK -> Optional.of("is below the link \"" + VisibleText.of(path.text()) + "\"");
            default -> Optional.of("is below the file \"" + VisibleText.of(path.text()) + "\"");
        };
    }

    private static Optional<String> twin(Taken other) {
        return Optional.of("is the same as \"" + VisibleText.of(other.path().text())
                + "\" on a system that knows no case" + " or normalises names");
    }
}
