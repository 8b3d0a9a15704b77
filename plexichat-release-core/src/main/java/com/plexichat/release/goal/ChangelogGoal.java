package com.plexichat.release.goal;

import com.plexichat.release.changelog.Changelog;
import com.plexichat.release.changelog.ChangelogEntry;
import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.changelog.ChangelogReader;
import com.plexichat.release.changelog.Milestones;
import com.plexichat.release.check.HistoryCheck;
import com.plexichat.release.check.UnknownPast;
import com.plexichat.release.file.ProjectPath;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.Commit;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what versions changed: each of them, one, or all from one to another. */
public final class ChangelogGoal {
    private static final int PRINTED_AT_ONCE = 1 << 16;

    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final CiEnvironment ci;
    private final Consumer<String> output;
    private final ReleaseLog log;

    /** @param output takes an answer that no file is named for */
    public ChangelogGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            CiEnvironment ci,
            Consumer<String> output,
            ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.ci = ci;
        this.output = output;
        this.log = log;
    }

    public void run(ChangelogRequest request) {
        Version own = identities.version(request.project());
        GitRepository git = finder.of(request.project().folder());
        Commit head = git.head();
        HistoryCheck.require(git);
        ReleaseTags tags = ReleaseTags.read(git, own.scheme());
        Milestones milestones = Milestones.read(git, tags, own, head, identities.date(request.project(), head));
        ChangelogReader reader = new ChangelogReader(git, milestones);
        ChangelogQuestion question = request.question();
        Optional<Problem> unknownPast = UnknownPast.of(own, tags);
        if (question.file().isPresent()) {
            new ChangelogWriter(request.project().folder(), question.file().get(), output, log)
                    .update(changelog(request, git, reader.ofHead()), milestones, unknownPast, request.dryRun());
            return;
        }
        unknownPast.filter(problem -> question.range().since().isEmpty()).ifPresent(log::warned);
        List<ChangelogEntry> entries = question.range().isEverything()
                ? reader.all()
                : List.of(new ChangelogRange(git, tags, milestones, log).read(question.range(), reader));
        answer(request, changelog(request, git, entries));
    }

    private Changelog changelog(ChangelogRequest request, GitRepository git, List<ChangelogEntry> entries) {
        String project = request.project().displayName();
        return new Changelog(
                project,
                request.description().orElse("What the versions of " + project + " changed."),
                new RepositoryChoice(request.repository(), ci).page(git),
                request.question().range().isEverything(),
                entries);
    }

    private void answer(ChangelogRequest request, Changelog changelog) {
        ChangelogFormat format = request.question().format();
        Optional<Path> outputFile = request.question().outputFile();
        Consumer<Consumer<String>> answer = pieces -> format.write(
                changelog,
                text -> pieces.accept(format == ChangelogFormat.JSON ? LogLines.json(text) : LogLines.text(text)));
        if (outputFile.isEmpty()) {
            print(answer);
            return;
        }
        Path file = outputFile.get();
        String name = ProjectPath.of(file, request.project().folder());
        if (request.dryRun()) {
            log.skipped(name, "this is a dry run, which prints the answer");
            print(answer);
        } else {
            AnswerFile.write(file, answer);
            log.info("Wrote " + name);
        }
    }

    private void print(Consumer<Consumer<String>> answer) {
        StringBuilder printed = new StringBuilder();
        answer.accept(piece -> {
            printed.append(piece);
            if (printed.length() >= PRINTED_AT_ONCE) {
                output.accept(printed.toString());
                printed.setLength(0);
            }
        });
        output.accept(printed.toString());
    }
}
