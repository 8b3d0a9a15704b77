package com.plexichat.release.goal;

import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.PublishingNeeds;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds out where a release is published to, and with which token. */
public final class DestinationFinder {
    private static final Problem OFFLINE = new Problem(
            ProblemCode.PARAMETER_INVALID,
            "Maven is offline, or plexichat.offline is set: that is for dry runs",
            "plexichat.offline",
            "leave -o out, or set plexichat.offline to false; or add -Dplexichat.dryRun");

    /**
     * How patiently requests are sent, and who is told of them.
     *
     * @param writes whether more than reading is to come
     */
    record Reach(Patience patience, HttpWatch watch, boolean writes) {}

    private final CiEnvironment ci;
    private final ReleaseForge.Connector connector;
    private final Supplier<Optional<String>> tokens;

    public DestinationFinder(CiEnvironment ci, ReleaseForge.Connector connector, Supplier<Optional<String>> tokens) {
        this.ci = ci;
        this.connector = connector;
        this.tokens = tokens;
    }

    /** The destination of a real publish; whatever it lacks is added to the problems. */
    Optional<Destination> forPublishing(DestinationRequest request, GitRepository git, Reach reach, Problems problems) {
        if (request.offline()) {
            problems.add(OFFLINE);
        }
        Problems ofName = new Problems();
        Optional<RepositoryName> repository = repository(request, git, ofName);
        if (repository.isEmpty() && ofName.isEmpty()) {
            problems.add(PublishingNeeds.REPOSITORY);
        }
        ofName.list().forEach(problems::add);
        Optional<String> token = problems.attempt(tokens);
        if (token == null) {
            return Optional.empty();
        }
        if (token.isEmpty()) {
            problems.add(PublishingNeeds.TOKEN);
        }
        return connected(request, repository, token, reach, problems);
    }

    /** The destination of a dry run, which does without a token and, with a warning, without a repository. */
    Optional<Destination> forPlanning(
            DestinationRequest request, GitRepository git, Reach reach, Problems problems, ReleaseLog log) {
        Optional<RepositoryName> repository = repository(request, git, problems);
        if (repository.isEmpty() && problems.isEmpty()) {
            log.warned(PublishingNeeds.REPOSITORY);
        }
        return request.offline()
                ? Optional.of(new Destination(name(repository), request.address(ci), false, Optional.empty()))
                : connected(request, repository, tokens.get(), reach, problems);
    }

    private Optional<RepositoryName> repository(DestinationRequest request, GitRepository git, Problems problems) {
        return Optional.ofNullable(problems.attempt(() -> new RepositoryChoice(request.repository(), ci).of(git)))
                .flatMap(found -> found);
    }

    private Optional<Destination> connected(
            DestinationRequest request,
            Optional<RepositoryName> repository,
            Optional<String> token,
            Reach reach,
            Problems problems) {
        String address = request.address(ci);
        if (repository.isEmpty()) {
            return Optional.of(new Destination(name(repository), address, token.isPresent(), Optional.empty()));
        }
        ForgeAccess access =
                new ForgeAccess(address, repository.get(), token, reach.patience(), reach.watch(), reach.writes());
        ReleaseForge forge = problems.attempt(() -> connector.connect(access));
        return Optional.of(new Destination(name(repository), address, token.isPresent(), Optional.ofNullable(forge)));
    }

    private static String name(Optional<RepositoryName> repository) {
        return repository.map(RepositoryName::toString).orElse("an unknown repository");
    }
}
