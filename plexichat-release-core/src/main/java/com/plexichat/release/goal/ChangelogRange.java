package com.plexichat.release.goal;

import com.plexichat.release.changelog.ChangelogEntry;
import com.plexichat.release.changelog.ChangelogReader;
import com.plexichat.release.changelog.Milestone;
import com.plexichat.release.changelog.Milestones;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.notes.BaseRelease;
import com.plexichat.release.problem.NearestName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.VersionReader;
import java.util.List;
import java.util.Optional;

/** Finds the two ends of what a changelog is asked to tell as one. */
record ChangelogRange(GitRepository git, ReleaseTags tags, Milestones milestones, ReleaseLog log) {
    /** @throws ReleaseException with every version that nobody released, or if the range is turned around */
    ChangelogEntry read(ChangelogQuestion.Range range, ChangelogReader reader) {
        Problems problems = new Problems();
        Optional<Milestone> of = named(range.of(), ChangelogQuestion.Range.OF, problems);
        Optional<Milestone> since = named(range.since(), ChangelogQuestion.Range.SINCE, problems);
        Optional<Milestone> until = named(range.until(), ChangelogQuestion.Range.UNTIL, problems);
        problems.throwIfAny();
        Optional<Milestone> base = of.isPresent() ? of.flatMap(this::baseOf) : since;
        Milestone upTo = of.or(() -> until).orElse(milestones.head());
        base.flatMap(before -> new RangeOrder(git, before, upTo).problem(range)).ifPresent(turned -> {
            throw new ReleaseException(turned);
        });
        base.ifPresent(before -> warnIfAside(before, upTo));
        return reader.between(base, upTo);
    }

    private Optional<Milestone> named(Optional<String> text, String parameter, Problems problems) {
        // What has no tag yet is what is checked out: nothing came after it.
        Optional<Milestone> milestone = text.flatMap(this::read)
                .filter(found -> !parameter.equals(ChangelogQuestion.Range.SINCE) || isTagged(found));
        if (text.isPresent() && milestone.isEmpty()) {
            List<String> known = milestones.versions().values().stream()
                    .filter(this::isTagged)
                    .map(Milestone::name)
                    .toList();
            problems.add(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "no tag is of the version \"" + text.get() + "\"",
                    parameter,
                    known.isEmpty()
                            ? "run \"git fetch --tags\" if there was a release; no version has a tag here"
                            : "write " + NearestName.of(text.get(), known) + " or another one that has a tag"));
        }
        return milestone;
    }

    private boolean isTagged(Milestone milestone) {
        return milestone.version().flatMap(tags::of).isPresent();
    }

    private Optional<Milestone> read(String text) {
        return VersionReader.ofProject(milestones.scheme())
                .read(text)
                .version()
                .filter(version -> version.scheme().equals(milestones.scheme()))
                .flatMap(milestones::of);
    }

    private Optional<Milestone> baseOf(Milestone milestone) {
        return milestone
                .version()
                .flatMap(version -> BaseRelease.of(version, tags))
                .map(ReleaseTag::version)
                .flatMap(milestones::of);
    }

    private void warnIfAside(Milestone base, Milestone upTo) {
        if (!git.isAncestor(base.commit(), upTo.commit())) {
            log.warned(new Problem(
                    ProblemCode.GIT_BASE_ASIDE,
                    base.name() + " did not lead to " + upTo.name()
                            + ": what only that version had is missing there, and the changelog does not say so",
                    base.ref(),
                    "see to it that nothing of it is missed"));
        }
    }
}
