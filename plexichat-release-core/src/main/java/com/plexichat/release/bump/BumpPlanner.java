package com.plexichat.release.bump;

import com.plexichat.release.check.BetaCheck;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
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
        FileBump bump = new FileBump(current, next, date, places, new Problems());
        List<FileChange> changes = new ArrayList<>();
        texts.forEach((file, text) -> {
            String changed = bump.changed(file, text);
            if (!changed.equals(text)) {
                changes.add(new FileChange(file, text, changed));
            }
        });
        bump.problems().throwIfAny();
        return changes;
    }
}
