package com.plexichat.release.check;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.handwritten.HandwrittenNotes;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.notes.BaseRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Breaking changes come with what those who upgrade have to do.
 *
 * @param base the release that they upgrade from; before the first nobody has to adapt
 * @param changes as commits tell them
 * @param explained true for a change that hand-written text explains
 * @param titled the commits that are told by the title of a pull request, which anybody can change at any time
 */
public record MigrationCheck(
        Optional<ReleaseTag> base,
        ReleaseChanges changes,
        HandwrittenNotes written,
        Predicate<BreakingChange> explained,
        Set<CommitId> titled) {
    /** How many changes are named one by one. */
    private static final int NAMED = 5;

    public MigrationCheck {
        titled = Set.copyOf(titled);
    }

    /** Of commits that are told in their own words, where no release is jumped over. */
    public MigrationCheck(Optional<ReleaseTag> base, ReleaseChanges changes, HandwrittenNotes written) {
        this(base, changes, written, change -> written.explainMigration(), Set.of());
    }

    /** What speaks against releasing a commit, before anything is built. */
    static List<WeighedProblem> of(Candidate candidate, GitRepository git, HandwrittenInput input) {
        Optional<ReleaseTag> base = BaseRelease.of(candidate.version(), candidate.tags());
        if (candidate.git().shallow()) {
            return List.of();
        }
        try {
            HandwrittenNotes written =
                    input.folder().read(candidate.version(), List.of(), base.map(ReleaseTag::commit), git);
            ChangeCollector commits = new ChangeCollector();
            base.map(ReleaseTag::commit)
                    .map(after -> new CommitRange(
                            Optional.of(after), candidate.git().head().id()))
                    .ifPresent(range -> git.eachCommit(range, commits::add));
            return new MigrationCheck(base, commits.changes(), written).problems(candidate.version(), input);
        } catch (ReleaseException unsuitable) {
            return unsuitable.problems().stream()
                    .map(problem -> new WeighedProblem(problem, WeighedProblem.Weight.STOPS))
                    .toList();
        }
    }

    /** One problem for all that commits declare, and a warning for all that only titles and labels do. */
    public List<WeighedProblem> problems(Version version, HandwrittenInput input) {
        if (input.withoutMigration().isPresent()) {
            return List.of();
        }
        Map<Boolean, List<BreakingChange>> byTitle =
                unexplained().stream().collect(Collectors.partitioningBy(this::isTitled));
        List<WeighedProblem> problems = new ArrayList<>();
        byTitle.forEach((isTitled, changes) -> {
            if (!changes.isEmpty()) {
                problems.add(problem(changes, isTitled, version, input));
            }
        });
        return problems;
    }

    private boolean isTitled(BreakingChange change) {
        return !change.commits().isEmpty() && titled.containsAll(change.commits());
    }

    private static WeighedProblem problem(
            List<BreakingChange> changes, boolean isTitled, Version version, HandwrittenInput input) {
        String what = "nobody says what to do on an upgrade because of "
                + (isTitled ? "what the title or a label of a pull request calls breaking: " : "")
                + named(changes);
        String hint = "say it in a footer \"Migration: ...\" or \"BREAKING CHANGE: ...\" of the commit, under"
                + " \"## Migration\" in " + input.folder().nameOf(version)
                + " or in a file of changes/ beside it that ends with .migration.md; where nothing is to"
                + " be done, give the reason with -Dplexichat.withoutMigration=\"...\"";
        return isTitled
                ? WeighedProblem.warning(ProblemCode.NOTES_MIGRATION_MISSING, what, "", hint)
                : WeighedProblem.stopsPublishing(ProblemCode.NOTES_MIGRATION_MISSING, what, "", hint);
    }

    /** The reason that the notes give in place of what to do; empty where that is said. */
    public Optional<String> waived(HandwrittenInput input) {
        return input.withoutMigration().filter(reason -> !unexplained().isEmpty());
    }

    /** The reason stands in the notes of this release; where the pom has it, in those of every later one, too. */
    public Optional<Problem> waiver(HandwrittenInput input) {
        return waived(input)
                .map(reason -> new Problem(
                        ProblemCode.NOTES_MIGRATION_MISSING,
                        "nobody says what to do on an upgrade because of " + named(unexplained())
                                + "; the notes give the reason \"" + reason + "\"",
                        "plexichat.withoutMigration",
                        "make sure that the reason is about these; give it on the command line, since in the pom it is"
                                + " that of every later release, too"));
    }

    /** The changes, if any, that only the text of the maintainers explains, which is not of one change. */
    public Optional<String> coveredByHand() {
        return Optional.of(withoutText(explained))
                .filter(changes -> base.isPresent() && !changes.isEmpty())
                .map(MigrationCheck::named);
    }

    /** All that is said of breaking changes. */
    public List<String> declared() {
        List<String> said = new ArrayList<>();
        for (BreakingChange change : written.before(changes).breaking()) {
            said.add(change.wording().text());
            change.migration().ifPresent(text -> said.add(text.text()));
        }
        written.migration().ifPresent(said::add);
        return said;
    }

    private List<BreakingChange> unexplained() {
        return base.isEmpty() ? List.of() : withoutText(change -> !explained.test(change));
    }

    private List<BreakingChange> withoutText(Predicate<BreakingChange> filter) {
        return changes.breaking().stream()
                .filter(change -> change.migration().isEmpty() && filter.test(change))
                .toList();
    }

    private static String named(List<BreakingChange> changes) {
        String first = changes.stream().limit(NAMED).map(MigrationCheck::told).collect(Collectors.joining(", "));
        return changes.size() > NAMED ? first + " and " + (changes.size() - NAMED) + " more" : first;
    }

    private static String told(BreakingChange change) {
        return change.commits().stream().limit(NAMED).map(CommitId::brief).collect(Collectors.joining(" ")) + " \""
                + change.wording().text() + "\"";
    }
}
