package com.plexichat.release.maven;

import com.plexichat.release.log.LogLines;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.metadata.VersionFacts;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.release.wiring.ReleaseGoals;
import com.plexichat.release.wiring.Surroundings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What all goals share: parameters, the skip, running once in a build, and the mapping of problems to failures.
 *
 * @param <R> the request that the parameters are mapped to
 */
abstract class PlexichatMojo<R extends Record> extends AbstractMojo {
    private static final String OUTPUT_TIMESTAMP_PROPERTY = "project.build.outputTimestamp";

    private static final String VERSION_PROPERTY = "plexichat.version";
    private static final String TIMESTAMP_IS_OURS = "plexichat.build.setsOutputTimestamp";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    protected MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    protected MojoExecution mojoExecution;

    /** Leaves this project out, for example the parent of the module that is released. */
    @Parameter(property = "plexichat.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The version to release. Without it the tag that CI was started by, version.json and the pom's own version are
     * looked at, in this order; the property in the pom comes before its own version.
     */
    @Parameter(property = VERSION_PROPERTY)
    private @Nullable String version;

    /** The form of the project's versions: dotted (a.1.2-1), compact (0a1) or staging (staging-13). */
    @Parameter(property = "plexichat.scheme", defaultValue = "dotted", required = true)
    private String scheme;

    /** The product's name in file names. */
    @Parameter(property = "plexichat.product", defaultValue = "${project.artifactId}", required = true)
    private String product;

    /** The product's name in the title of the release. */
    @Parameter(property = "plexichat.displayName", defaultValue = "${project.name}", required = true)
    private String displayName;

    /**
     * The platforms that there is a package for, with commas between them: linux-arm64, linux-amd64, linux-arm,
     * linux-386, linux-riscv64, linux-ppc64le, linux-s390x, or any for programs that are not native.
     */
    @Parameter(property = "plexichat.platforms", defaultValue = "linux-arm64", required = true)
    private List<String> platforms;

    /** The number of the build; GITHUB_RUN_NUMBER, or "local" at a desk, if it is not set. */
    @Parameter(property = "plexichat.buildNumber")
    private @Nullable String buildNumber;

    /**
     * The time of the build, as seconds since 1970 or ISO 8601. Without it SOURCE_DATE_EPOCH,
     * project.build.outputTimestamp and the time of the commit are looked at, in this order; never the clock.
     */
    @Parameter(property = "plexichat.buildDate")
    private @Nullable String buildDate;

    private List<Problem> refused = List.of();
    private List<Problem> warnings = List.of();

    /** The parameters as one value. */
    protected abstract R request();

    protected abstract void run(ReleaseGoals goals, R request);

    /** Whether the goal can be given its parameters and run, whatever these say of them. */
    boolean goesOnDespite(List<Problem> problems) {
        return problems.isEmpty();
    }

    /** Whether the goal runs for a project that is left out as well. */
    boolean looksAtWhatIsLeftOut() {
        return false;
    }

    /** True if the goals of a release pass over this project. */
    protected final boolean isLeftOut() {
        return skip;
    }

    /** Lets the goal tell these problems instead of running. */
    final void refuse(List<Problem> problems) {
        refused = List.copyOf(problems);
    }

    /** Lets the goal tell these problems before it runs. */
    final void warnOf(List<Problem> problems) {
        warnings = List.copyOf(problems);
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        execute(System.getenv());
    }

    final void execute(Map<String, String> environment) throws MojoExecutionException, MojoFailureException {
        MavenReleaseLog log = new MavenReleaseLog(
                getLog(), warning -> BuildHistory.of(getPluginContext()).warnsFirst(warning));
        Surroundings surroundings = Surroundings.of(environment, log, this::namedFrom);
        if (!refused.isEmpty()) {
            fail(new ReleaseException(refused), surroundings);
        }
        warnings.forEach(log::warned);
        if (skip && !looksAtWhatIsLeftOut()) {
            log.skipped(project.getArtifactId(), "plexichat.skip is set");
            return;
        }
        try {
            R request = request();
            BuildHistory history = BuildHistory.of(getPluginContext());
            if (history.hasRun(request) || (isAddedByPublish() && history.hasRunAny(request.getClass()))) {
                log.skipped("this goal", "it ran already in this build");
                return;
            }
            // Where Maven is quiet its output may be an answer that a script reads.
            if (getLog().isInfoEnabled()) {
                surroundings.report().started(mojoExecution.getGoal() + " (" + project.getArtifactId() + ")");
            }
            run(new ReleaseGoals(surroundings), request);
            surroundings.report().ended(List.of());
            history.add(request);
        } catch (ReleaseException stopped) {
            fail(stopped, surroundings);
        } catch (RuntimeException bug) {
            Problem unexpected = new Problem(
                    ProblemCode.UNEXPECTED,
                    "the tool itself failed: " + bug,
                    "",
                    "run the goal again with -X and report its output as an issue");
            fail(new ReleaseException(unexpected, bug), surroundings);
        }
    }

    /** The trace is for {@code -X} only, and as a text, since a cause may quote a secret. */
    private void fail(ReleaseException stopped, Surroundings surroundings)
            throws MojoExecutionException, MojoFailureException {
        StringWriter trace = new StringWriter();
        stopped.printStackTrace(new PrintWriter(trace));
        LogLines.of(surroundings.secrets().masked(trace.toString())).forEach(getLog()::debug);
        surroundings.report().ended(stopped.problems());
        MavenFailure.raise(stopped, surroundings.secrets());
    }

    /** The folder that problems name files from. */
    private Path namedFrom() {
        return hasPom() ? folder() : Path.of("");
    }

    /** True in a build whose command line names {@code publish} or {@code stage}. */
    protected final boolean isCalledToPublish() {
        PluginDescriptor plugin = mojoExecution.getMojoDescriptor().getPluginDescriptor();
        Set<String> called = CalledGoals.of(session, plugin);
        return called.contains("publish") || called.contains("stage");
    }

    /** True for what the lifecycle of {@code publish} adds: it yields to an execution that the pom configures. */
    private boolean isAddedByPublish() {
        return isCalledToPublish()
                && !mojoExecution.getPlugin().getExecutionsAsMap().containsKey(mojoExecution.getExecutionId());
    }

    protected final ProjectFacts facts() {
        Optional<String> commandLine = commandLineVersion();
        boolean isOverridden = session.getUserProperties().containsKey(VERSION_PROPERTY);
        require(this::scheme, this::platforms, () -> ProjectFacts.requireFileNames(product, text(buildNumber)));
        String inPom = isOverridden ? project.getProperties().getProperty(VERSION_PROPERTY) : version;
        return new ProjectFacts(
                folder(),
                Path.of(project.getBuild().getDirectory()),
                product,
                displayName,
                platforms(),
                new VersionFacts(scheme(), commandLine, text(inPom), text(project.getVersion())),
                text(buildNumber),
                text(buildDate),
                outputTimestamp());
    }

    private List<Platform> platforms() {
        return all(platforms, name -> platform(name, "plexichat.platforms"));
    }

    /** @param parameter that named it */
    protected static Platform platform(String name, String parameter) {
        try {
            return Platform.parse(name.strip());
        } catch (IllegalArgumentException unknown) {
            throw invalid(String.valueOf(unknown.getMessage()), parameter, "name a platform that is known");
        }
    }

    protected final VersionScheme scheme() {
        return VersionSchemes.named(scheme, "plexichat.scheme");
    }

    protected final Optional<String> commandLineVersion() {
        return text(session.getUserProperties().getProperty(VERSION_PROPERTY));
    }

    protected final String pluginVersion() {
        return mojoExecution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    /** False for a goal that was called in a folder without a pom. */
    protected final boolean hasPom() {
        return project.getFile() != null;
    }

    /** The project's own timestamp: not the one that {@code metadata} set in this build. */
    private Optional<String> outputTimestamp() {
        return text(project.getProperties().getProperty(OUTPUT_TIMESTAMP_PROPERTY))
                // One character is Maven's way of saying "none" (guide to reproducible builds).
                .filter(timestamp -> timestamp.length() > 1)
                .filter(timestamp -> !project.getProperties().containsKey(TIMESTAMP_IS_OURS));
    }

    /** Gives the project a timestamp, so that Maven's own plugins build reproducible archives without any setting. */
    protected final void setOutputTimestamp(Instant time) {
        project.getProperties().setProperty(OUTPUT_TIMESTAMP_PROPERTY, time.toString());
        project.getProperties().setProperty(TIMESTAMP_IS_OURS, "true");
    }

    protected final Path folder() {
        return project.getBasedir().toPath();
    }

    /** The values of several parameters, with the problems of all of them at once. */
    protected static <P, T> List<T> all(List<P> parameters, Function<P, T> value) {
        Problems problems = new Problems();
        List<T> values = parameters.stream()
                .flatMap(each -> Stream.ofNullable(problems.attempt(() -> value.apply(each))))
                .toList();
        problems.throwIfAny();
        return values;
    }

    /** The values of a parameter, none of them if one is wrong. */
    protected static <T> List<T> each(Problems problems, Supplier<List<T>> values) {
        return Objects.requireNonNullElse(problems.attempt(values), List.of());
    }

    /** Refuses parameters with the problems of all of them at once. */
    protected static void require(Runnable... parameters) {
        Problems problems = new Problems();
        Stream.of(parameters).forEach(problems::note);
        problems.throwIfAny();
    }

    /** The problem of a parameter that cannot be used. */
    static ReleaseException invalid(String what, String where, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, where, hint));
    }

    /** A parameter's text; a blank one counts as not set. */
    protected static Optional<String> text(@Nullable String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }
}
