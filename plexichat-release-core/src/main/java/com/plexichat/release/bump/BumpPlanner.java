package com.plexichat.release.bump;

import com.plexichat.release.check.BetaCheck;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.manifest.VersionFileText;
import com.plexichat.release.place.FoundVersion;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decides what the next version is, and what each file becomes. */
public final class BumpPlanner {
    private BumpPlanner() {}

    /** What is counted on from: the greatest of the line, since a main branch may name one below its last tag. */
    public static Version last(Version declared, ReleaseTags tags) {
        return greatest(tags, declared)
                .filter(tag -> tag.compareTo(declared) > 0)
                .orElse(declared);
    }

    /**
     * The next version after the last one.
     *
     * @throws ReleaseException if there is none, or the rules forbid it
     */
    public static Version next(Version last, ReleaseTags tags, NextVersion rule, ReleaseRules rules) {
        Version next = rule.after(last);
        BetaCheck.problem(next, tags, rules).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        tags.of(next).ifPresent(tag -> {
            throw new ReleaseException(new Problem(
                    ProblemCode.VERSION_RELEASED,
                    next.tag() + " was released from commit " + tag.commit().brief(),
                    tag.ref(),
                    "go on from the releases after it, or choose another step with plexichat.next"));
        });
        greatest(tags, next)
                .filter(released -> released.compareTo(next) > 0 && !rules.allowsStepBack())
                .ifPresent(released -> {
                    throw new ReleaseException(new Problem(
                            ProblemCode.VERSION_STEPS_BACK,
                            next.tag() + " is not above " + released.tag() + ", which was released of the same line",
                            "",
                            "go on from that release, or choose another step with plexichat.next"));
                });
        return next;
    }

    private static Optional<Version> greatest(ReleaseTags tags, Version ofLine) {
        List<ReleaseTag> line = tags.lineOf(ofLine);
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(line.get(line.size() - 1).version());
    }

    /**
     * What each file becomes, in the order it is written.
     *
     * @param current the version that every place names until now
     * @param texts of the files, {@code version.json} among them if the project has one
     * @throws ReleaseException naming every place that is not there exactly once
     */
    public static List<FileChange> changes(
            Version current, Version next, Instant date, Map<String, String> texts, List<VersionPlace> places) {
        Problems problems = new Problems();
        List<FileChange> changes = new ArrayList<>();
        texts.forEach((file, text) -> {
            String changed = changed(current, next, date, file, text, places, problems);
            if (!changed.equals(text)) {
                changes.add(new FileChange(file, text, changed));
            }
        });
        problems.throwIfAny();
        return changes;
    }

    private static String changed(
            Version current,
            Version next,
            Instant date,
            String file,
            String text,
            List<VersionPlace> places,
            Problems problems) {
        String changed = text;
        if (file.equals(VersionFile.FILE_NAME)) {
            changed = attempted(problems, text, each -> VersionFileText.with(next, date, each, file));
        }
        for (VersionPlace place : places) {
            if (place.file().equals(file) && problems.attempt(() -> required(current, place, text)) != null) {
                changed = attempted(problems, changed, each -> replaced(place, each, next));
            }
        }
        return changed;
    }

    private static String attempted(Problems problems, String text, UnaryOperator<String> change) {
        String changed = problems.attempt(() -> change.apply(text));
        return changed == null ? text : changed;
    }

    /** A place may be written already: one that is a key of {@code version.json} is. */
    private static String replaced(VersionPlace place, String text, Version next) {
        FoundVersion found = place.find(text);
        return found.text().equals(next.text())
                ? text
                : text.substring(0, found.start()) + found.written().apply(next.text()) + text.substring(found.end());
    }

    /** What says something else may be no version at all, and is not overwritten. */
    private static FoundVersion required(Version current, VersionPlace place, String text) {
        FoundVersion found = place.find(text);
        if (!found.text().equals(current.text()) && !found.text().equals(current.tag())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.VERSION_DISAGREES,
                    "it says \"" + found.text() + "\", the project says " + current,
                    place.file(),
                    "make them agree, or mend the place in <versionPlaces>"));
        }
        return found;
    }
}
