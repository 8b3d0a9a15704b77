package com.plexichat.release.goal;

import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.check.BaseAside;
import com.plexichat.release.check.Findings;
import com.plexichat.release.check.HistoryCheck;
import com.plexichat.release.check.MigrationCheck;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.ReadAhead;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.handwritten.HandwrittenNotes;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.notes.Contributor;
import com.plexichat.release.notes.Contributors;
import com.plexichat.release.notes.FoldedNotes;
import com.plexichat.release.notes.NotesBase;
import com.plexichat.release.notes.NotesLog;
import com.plexichat.release.notes.NotesSource;
import com.plexichat.release.notes.NotesTemplate;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.OrderLimits;
import com.plexichat.release.published.PublishedNotes;
import com.plexichat.release.pulls.MergedPullRequests;
import com.plexichat.release.pulls.WorkAnswer;
import com.plexichat.release.pulls.WorkLookup;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.undeclared.UndeclaredBreaks;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** Writes the release notes from the commits since the release before. */
public final class NotesGoal {
    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final CiEnvironment ci;
    private final WorkFinder work;
    private final ReleaseLog log;

    public NotesGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            CiEnvironment ci,
            WorkLookup work,
            ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.ci = ci;
        this.work = new WorkFinder(ci, work);
        this.log = log;
    }

    /** The text of the notes. */
    public String run(NotesRequest request) {
        ReleaseIdentity identity = identities.resolve(request.project());
        GitRepository git = finder.of(request.project().folder());
        GitState state = GitState.read(git, request.project().buildFolder());
        HistoryCheck.of(state).ifPresent(finding -> {
            throw new ReleaseException(finding.problem());
        });
        ReleaseTags tags = ReleaseTags.read(git, identity.version().scheme());
        NotesBase chosen = NotesBase.of(identity.version(), tags, request.since());
        Optional<ReleaseTag> base = chosen.release();
        CommitId head = identity.commit();
        ReadAhead<List<Contributor>> contributors =
                ReadAhead.of(() -> Contributors.read(git, base.map(ReleaseTag::commit), head));
        ReadAhead<Optional<Problem>> baseAside =
                ReadAhead.of(() -> base.flatMap(each -> BaseAside.find(git, each, head)));
        ReadAhead<Optional<UndeclaredBreaks>> suspects =
                ReadAhead.of(() -> base.map(release -> UndeclaredBreaks.between(release.commit(), head, git)));
        ChangeCollector commits = new ChangeCollector();
        CommitRange range = new CommitRange(base.map(ReleaseTag::commit), head);
        WorkAnswer answer = work.of(request, range, chosen, git);
        new MergedPullRequests(answer.closed()).eachCommit(git, range, commits::add);
        ReleaseChanges changes = commits.changes();
        HandwrittenNotes written = request.handwritten()
                .folder()
                .read(identity.version(), chosen.jumpedOver(), base.map(ReleaseTag::commit), git);
        MigrationCheck migration = new MigrationCheck(base, changes, written);
        require(migration, identity, request);
        suspects.get().ifPresent(breaks -> breaks.warnings(migration.declared()).forEach(log::warned));
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        staged.prepareFor(identity);
        NotesSource source = new NotesSource(
                identity,
                request.project().displayName(),
                request.releaseName().or(() -> nameOfTag(git, identity)),
                base,
                commits.size(),
                new PublishedNotes(answer.notesOf(
                                chosen.jumpedOver().stream().map(Version::tag).toList()))
                        .after(written.before(changes)),
                new NotesAdditions(
                        written.introduction(),
                        written.migration(),
                        migration.waived(request.handwritten()),
                        chosen.jumpedOver()),
                contributors.get(),
                new RepositoryChoice(request.repository(), ci).page(git),
                request.project().platform(),
                staged.record().archives(),
                request.topFolder().orElse(identity.product()));
        FoldedNotes notes = FoldedNotes.of(new NotesTemplate(request.templates()), source, OrderLimits.LONGEST_BODY);
        staged.writeNotes(source.title(), notes.text(), notes.full());
        baseAside.get().ifPresent(log::warned);
        NotesLog.wrote(source, chosen, notes, log);
        return notes.text();
    }

    private void require(MigrationCheck migration, ReleaseIdentity identity, NotesRequest request) {
        Problems problems = new Problems();
        Findings.report(
                migration.problem(identity.version(), request.handwritten()).stream()
                        .toList(),
                request.publishing() || ci.tag().isPresent(),
                problems,
                log);
        problems.throwIfAny();
        migration
                .waived(request.handwritten())
                .ifPresent(reason -> log.info("Breaking changes have no migration text: " + reason));
    }

    /** A tag whose message only repeats the version has no name to give. */
    private static Optional<String> nameOfTag(GitRepository git, ReleaseIdentity identity) {
        return git.tagSubject(identity.tag())
                .filter(subject -> !subject.isEmpty() && !subject.endsWith(identity.tag()));
    }
}
