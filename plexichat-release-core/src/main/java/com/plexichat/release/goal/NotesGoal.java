package com.plexichat.release.goal;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.change.Explanation;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.check.ExplainedBreaks;
import com.plexichat.release.check.Findings;
import com.plexichat.release.check.HistoryCheck;
import com.plexichat.release.check.MigrationCheck;
import com.plexichat.release.check.UnknownPast;
import com.plexichat.release.file.ProjectPath;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.handwritten.HandwrittenNotes;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.FoundRelease;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.notes.FoldedNotes;
import com.plexichat.release.notes.NotesBase;
import com.plexichat.release.notes.NotesLog;
import com.plexichat.release.notes.NotesSource;
import com.plexichat.release.notes.NotesTemplate;
import com.plexichat.release.notes.TagName;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.publish.OrderLimits;
import com.plexichat.release.published.PublishedNotes;
import com.plexichat.release.pulls.ToldRange;
import com.plexichat.release.pulls.WorkAnswer;
import com.plexichat.release.pulls.WorkLookup;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.template.TemplateFolder;
import com.plexichat.release.text.TidyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the release notes: what commits, maintainers and pull requests tell of the changes since the release before. */
public final class NotesGoal {
    private final IdentityResolver identities;
    private final CiEnvironment ci;
    private final WorkFinder work;
    private final Consumer<String> output;
    private final ReleaseLog log;

    /** @param output takes the explanation, if somebody asks for it */
    public NotesGoal(
            IdentityResolver identities, CiEnvironment ci, WorkLookup work, Consumer<String> output, ReleaseLog log) {
        this.identities = identities;
        this.ci = ci;
        this.work = new WorkFinder(ci, work);
        this.output = output;
        this.log = log;
    }

    /** The text of the notes. */
    public String run(NotesRequest request) {
        TemplateFolder templates = new TemplateFolder(request.project().folder(), request.templates());
        // FreeMarker starts while git is asked.
        ReadAhead<NotesTemplate> template = ReadAhead.of(() -> new NotesTemplate(request.templates()));
        FoundRelease found = identities.find(request.project());
        ReleaseIdentity identity = found.identity();
        GitRepository git = found.git();
        HistoryCheck.require(git);
        ReleaseTags tags = ReleaseTags.read(git, identity.version().scheme());
        Problems problems = new Problems();
        problems.note(templates::require);
        problems.note(request.handwritten().folder()::require);
        NotesBase asked = problems.attempt(() -> NotesBase.of(identity.version(), tags, request.since()));
        problems.throwIfAny();
        NotesBase base = Objects.requireNonNull(asked);
        CommitRange range = new CommitRange(base.release().map(ReleaseTag::commit), identity.commit());
        Optional<ReadAhead<WorkAnswer>> asking = work.ask(request, range, base, tags, git);
        NotesReading reading =
                new NotesReading(git, base.release(), range, new RepositoryChoice(request.repository(), ci));

        ToldRange commits =
                asking.map(answer -> ToldRange.read(git, range, answer)).orElseGet(() -> ToldRange.read(git, range));
        WorkAnswer answer = asking.map(ReadAhead::get).orElse(WorkAnswer.NONE);
        if (request.explain()) {
            explain(commits, base);
        }
        ReleaseChanges changes = commits.changes();
        HandwrittenNotes written =
                request.handwritten().folder().read(identity.version(), base.jumpedOver(), range.after(), git);
        MigrationCheck migration = new MigrationCheck(
                base.release(),
                changes,
                written,
                new ExplainedBreaks(request.handwritten().folder(), tags, git)
                        .of(identity.version(), base.jumpedOver(), written),
                commits.titled());
        require(migration, identity, request);
        reading.warnOfSuspects(migration.declared(), log);
        reading.baseAside().ifPresent(log::warned);
        UnknownPast.of(identity.version(), tags)
                .filter(problem -> range.after().isEmpty())
                .ifPresent(log::warned);
        templates.unused().forEach(log::warned);
        NotesLog.waiting(request.handwritten().folder().waiting(identity.version(), tags), log);

        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        PublishedNotes published =
                new PublishedReading(git, tags, request.handwritten().folder(), answer).of(base.jumpedOver());
        NotesSource source = new NotesSource(
                identity,
                request.project().displayName(),
                request.releaseName()
                        .map(TidyText::line)
                        .filter(name -> !name.isEmpty())
                        .or(() -> tags.of(identity.version())
                                .flatMap(tag -> git.tagSubject(identity.tag()))
                                .flatMap(subject -> TagName.of(
                                        subject, identity, request.project().displayName()))),
                base.release(),
                commits.size(),
                published.after(written.before(changes)),
                new NotesAdditions(
                        written.introduction(),
                        written.migration(),
                        migration.waived(request.handwritten()),
                        base.jumpedOver()),
                reading.contributors(),
                reading.page(),
                answer.pullRequests(),
                request.project().platform(),
                staged.archivesOf(identity),
                request.topFolder().orElse(identity.product()));
        FoldedNotes notes = FoldedNotes.of(template.get(), source, OrderLimits.LONGEST_BODY);
        published.untold(source.changes(), notes.text()).forEach(log::warned);
        staged.prepareFor(identity);
        staged.writeNotes(source.title(), notes.text(), notes.full());
        NotesLog.wrote(
                ProjectPath.of(staged.folder(), request.project().folder()),
                source,
                commits.merges(),
                base,
                notes,
                log);
        return notes.text();
    }

    private void explain(ToldRange commits, NotesBase base) {
        List<String> lines = new ArrayList<>();
        lines.add("Changes are told since " + base.told() + "; by commit, place, rule and what the commit says:");
        lines.addAll(Explanation.lines(commits.placements()));
        output.accept(LogLines.text(String.join("\n", lines) + "\n"));
    }

    private void require(MigrationCheck migration, ReleaseIdentity identity, NotesRequest request) {
        Problems problems = new Problems();
        Findings.report(
                migration.problems(identity.version(), request.handwritten()),
                request.strict() || ci.tag().isPresent(),
                problems,
                log);
        problems.throwIfAny();
        migration.waiver(request.handwritten()).ifPresent(log::warned);
        if (request.handwritten().withoutMigration().isPresent()
                && migration.waived(request.handwritten()).isEmpty()) {
            log.skipped(
                    "giving the reason of plexichat.withoutMigration",
                    "no change breaks anything without saying what to do");
        }
        migration
                .coveredByHand()
                .ifPresent(changes -> log.info("What is written by hand has to say what to do because of " + changes));
    }
}
