package com.plexichat.release.metadata;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.git.Commit;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what is being released: never from the clock, so that one commit has one identity. */
public final class IdentityResolver {
    /** The build number of a build that no CI counts. */
    static final String LOCAL = "local";

    /** As late as the header of a tar can say. */
    private static final Instant LATEST = Instant.parse("2242-01-01T00:00:00Z");

    private final GitRepository.Finder finder;
    private final CiEnvironment ci;

    public IdentityResolver(GitRepository.Finder finder, CiEnvironment ci) {
        this.finder = finder;
        this.ci = ci;
    }

    /** @throws ReleaseException with everything that is missing or contradictory */
    public ReleaseIdentity resolve(ProjectFacts project) {
        return find(project).identity();
    }

    /** The same, with the repository: who goes on to ask it need not look for it again. */
    public FoundRelease find(ProjectFacts project) {
        Problems problems = new Problems();
        // Git is asked while the version is read.
        ReadAhead<Asked> asking = ReadAhead.of(() -> ask(project));
        Optional<Version> version = version(project, problems);
        Asked asked = problems.attempt(asking::get);
        problems.attempt(() -> fixedDate(project));
        problems.throwIfAny();
        GitRepository git = Objects.requireNonNull(asked).git();
        return new FoundRelease(resolve(project, version.orElseThrow(), git, asked.state()), git);
    }

    private record Asked(GitRepository git, GitState state) {}

    private Asked ask(ProjectFacts project) {
        GitRepository git = finder.of(project.folder());
        return new Asked(git, GitState.read(git, project.buildFolder()));
    }

    /**
     * The same, where version and repository are known already.
     *
     * @throws ReleaseException if a date is set that is none
     */
    public ReleaseIdentity resolve(ProjectFacts project, Version version, GitRepository git, GitState state) {
        Commit head = state.head();
        Instant fixedDate = fixedDate(project);
        return new ReleaseIdentity(
                project.product(),
                version,
                project.buildNumber().or(ci::runNumber).orElse(LOCAL),
                fixedDate == null ? head.time() : fixedDate,
                head.id(),
                state.branch().or(ci::branch).or(ci::tag).orElseGet(() -> nameOfDetachedHead(git, head, version)),
                state.clean());
    }

    /**
     * The version that the project declares.
     *
     * @throws ReleaseException if there is none, or places disagree on it
     */
    public Version version(ProjectFacts project) {
        Problems problems = new Problems();
        return version(project, problems).orElseThrow(() -> new ReleaseException(problems.list()));
    }

    /** The version that the project declares; empty with problems added if there is none or they disagree. */
    public Optional<Version> version(ProjectFacts project, Problems problems) {
        int before = problems.list().size();
        Optional<String> fromFile = Optional.ofNullable(problems.attempt(() -> VersionFile.read(project.folder())))
                .flatMap(text -> text);
        DeclaredVersions texts = new DeclaredVersions(
                project.version(), ci.tag(), fromFile, project.buildNumber().or(ci::runNumber));
        return problems.list().size() == before ? VersionChoice.of(texts, problems) : Optional.empty();
    }

    private static String nameOfDetachedHead(GitRepository git, Commit head, Version version) {
        return head.id().equals(git.tags().get(version.tag())) ? version.tag() : "detached";
    }

    /**
     * The date of what is written on top of a commit: a timestamp that the pom fixes is that of builds, and not asked.
     *
     * @throws ReleaseException if a date is set that is none
     */
    public Instant date(ProjectFacts project, Commit head) {
        Instant told = toldDate(project);
        return told == null ? head.time() : told;
    }

    /** Parameter, SOURCE_DATE_EPOCH (reproducible-builds.org), the project's timestamp; else the commit's time. */
    private @Nullable Instant fixedDate(ProjectFacts project) {
        Instant told = toldDate(project);
        return told != null
                ? told
                : project.outputTimestamp()
                        .map(text -> date("project.build.outputTimestamp", text))
                        .orElse(null);
    }

    private @Nullable Instant toldDate(ProjectFacts project) {
        if (project.buildDate().isPresent()) {
            return date("plexichat.buildDate", project.buildDate().get());
        }
        if (ci.sourceDateEpoch().isPresent()) {
            return date("SOURCE_DATE_EPOCH", ci.sourceDateEpoch().get());
        }
        return null;
    }

    private static Instant date(String parameter, String text) {
        try {
            Instant date = text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
            if (date.isBefore(Instant.EPOCH) || date.isAfter(LATEST)) {
                throw new DateTimeException("no archive can hold it");
            }
            return date;
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + text + "\" is not a time",
                    parameter,
                    "write seconds since 1970 or ISO 8601 such as 2026-11-20T12:00:00Z, before 2242"));
        }
    }
}
