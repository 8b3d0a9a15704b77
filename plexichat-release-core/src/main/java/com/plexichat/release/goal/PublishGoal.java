package com.plexichat.release.goal;

import com.plexichat.release.check.ReleaseReadiness;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ProblemKind;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.PublishExecutor;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.publish.PublishPlan;
import com.plexichat.release.publish.PublishPlanner;
import com.plexichat.release.publish.StagedOrder;
import com.plexichat.release.staging.StagedRelease;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Publishes what lies in the release folder, or shows what that would do. */
public final class PublishGoal {
    private static final String GITHUB = "https://api.github.com";

    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final CiEnvironment ci;
    private final ReleaseForge.Connector connector;
    private final Supplier<Optional<String>> tokens;
    private final ReleaseLog log;

    public PublishGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            CiEnvironment ci,
            ReleaseForge.Connector connector,
            Supplier<Optional<String>> tokens,
            ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.ci = ci;
        this.connector = connector;
        this.tokens = tokens;
        this.log = log;
    }

    /** The destination: all that has to be known before the first request. */
    private record Destination(RepositoryName repository, String address, ReleaseForge forge) {}

    public PublishPlan run(PublishRequest request) {
        Problems problems = new Problems();
        GitRepository git = problems.attempt(() -> finder.of(request.project().folder()));
        PublishOrder order = git == null ? null : problems.attempt(() -> order(request, git, problems));
        Destination destination = git == null ? null : problems.attempt(() -> destination(request, git, problems));
        problems.throwIfAny();
        return publish(request, Objects.requireNonNull(order), Objects.requireNonNull(destination));
    }

    private PublishPlan publish(PublishRequest request, PublishOrder order, Destination destination) {
        PublishLog told = new PublishLog(log);
        RemoteState remote = request.dryRun()
                ? seenFromDryRun(request, order, destination.forge())
                : destination.forge().find(order.identity().tag());
        PublishPlan plan = PublishPlanner.plan(order, remote);
        told.planned(order, destination.repository(), destination.address(), plan);
        int assets = order.assets().size();
        if (plan.changesNothing()) {
            told.nothingToDo(plan.release().orElseThrow(), assets);
        } else if (request.dryRun()) {
            told.dryRun();
        } else {
            RemoteRelease published = new PublishExecutor(destination.forge(), told).execute(order, plan);
            told.published(published, assets);
        }
        return plan;
    }

    private PublishOrder order(PublishRequest request, GitRepository git, Problems problems) {
        GitState state = GitState.read(git, request.project().buildFolder());
        PublishOrder order = StagedOrder.read(
                new StagedRelease(request.project().releaseFolder()),
                state.head().id());
        ReleaseReadiness.report(
                ReleaseReadiness.findings(order.identity().version(), state), !request.dryRun(), problems, log);
        identities
                .version(request.project(), problems)
                .filter(declared -> !declared.equals(order.identity().version()))
                .ifPresent(declared -> problems.add(new Problem(
                        ProblemCode.VERSION_DISAGREES,
                        "the project says " + declared + ", the release folder holds "
                                + order.identity().version(),
                        request.project().releaseFolder().toString(),
                        "build the release again")));
        return order;
    }

    private Destination destination(PublishRequest request, GitRepository git, Problems problems) {
        RepositoryName repository = new RepositoryChoice(request.repository(), ci)
                .of(git)
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.REPOSITORY_UNKNOWN,
                        "it is not known which repository to publish to",
                        "looked at plexichat.repository, GITHUB_REPOSITORY and the git remote \"origin\"",
                        "set plexichat.repository to owner/name")));
        Optional<String> token = request.offline() ? Optional.empty() : tokens.get();
        if (token.isEmpty() && !request.dryRun()) {
            problems.add(new Problem(
                    ProblemCode.TOKEN_MISSING,
                    "there is no token to publish with",
                    "looked at GITHUB_TOKEN, GH_TOKEN and the server \"github\" of settings.xml",
                    "set GITHUB_TOKEN; in GitHub Actions: env: GITHUB_TOKEN: ${{ github.token }}"));
        }
        String address = request.apiAddress().or(ci::apiAddress).orElse(GITHUB);
        return new Destination(repository, address, connector.connect(address, repository, token));
    }

    /** A dry run without a server still shows the plan, and says what it assumes. */
    private RemoteState seenFromDryRun(PublishRequest request, PublishOrder order, ReleaseForge forge) {
        if (request.offline()) {
            log.skipped("asking the server", "offline: the plan assumes that it holds nothing of this release");
            return RemoteState.EMPTY;
        }
        try {
            return forge.find(order.identity().tag());
        } catch (ReleaseException failed) {
            if (failed.problems().stream().anyMatch(problem -> problem.code().kind() != ProblemKind.UNAVAILABLE)) {
                throw failed;
            }
            failed.problems().forEach(log::warned);
            log.info("The plan assumes that the server holds nothing of this release.");
            return RemoteState.EMPTY;
        }
    }
}
