package com.plexichat.release.report.actions;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.trial.InstallProof;
import com.plexichat.release.version.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The report of one goal to the runner: commands on standard output while it runs, outputs and a section of the summary
 * when it ended.
 */
public final class ActionsReport implements RunReport {
    private final ActionsEnvironment environment;
    private final Consumer<String> output;
    private final ReleaseLog log;
    private final Supplier<Path> folder;
    private final Secrets secrets;
    private final ActionsOutputs outputs;
    private final GoalStory story = new GoalStory();
    private boolean groupIsOpen;

    /**
     * @param output standard output
     * @param log is warned where the report cannot be written
     * @param folder the project's
     */
    public ActionsReport(
            ActionsEnvironment environment,
            Consumer<String> output,
            ReleaseLog log,
            Supplier<Path> folder,
            Secrets secrets) {
        this.environment = environment;
        this.output = output;
        this.log = log;
        this.folder = folder;
        this.secrets = secrets;
        this.outputs = new ActionsOutputs(environment.workspace());
    }

    @Override
    public void started(String goal) {
        story.started(goal);
        output.accept(WorkflowCommands.group(goal));
        groupIsOpen = true;
    }

    /** A problem that stops nothing. */
    void warned(Problem problem) {
        story.warned(problem);
        output.accept(WorkflowCommands.warning(problem, place(problem)));
    }

    @Override
    public void identified(ReleaseIdentity release) {
        outputs.identity(release);
        story.identified(release);
    }

    @Override
    public void named(Version version) {
        outputs.version(version);
    }

    @Override
    public void packed(ReleaseRecord account, Path releaseFolder) {
        found(account, releaseFolder);
        outputs.state(ReleaseState.PACKED);
        story.packed(account, releaseFolder);
    }

    @Override
    public void found(ReleaseRecord account, Path releaseFolder) {
        identified(account.identity());
        outputs.account(account, releaseFolder);
    }

    @Override
    public void reached(ReleaseState state, PublishOrder order, Optional<RemoteRelease> release) {
        outputs.reached(state, release);
        story.reached(state, order, release);
    }

    @Override
    public void proven(InstallProof proof, Path file) {
        outputs.proven(proof, file);
        story.proven(proof);
    }

    @Override
    public void discarded(RemoteRelease draft) {
        outputs.discarded(draft);
        story.discarded(draft);
    }

    @Override
    public void examined(List<Problem> problems, List<Problem> warnings) {
        warnings.stream().map(secrets::masked).forEach(this::warned);
        List<Problem> safe = problems.stream().map(secrets::masked).toList();
        safe.forEach(this::failed);
        story.examined(safe);
    }

    @Override
    public void ended(List<Problem> problems) {
        if (groupIsOpen) {
            output.accept(WorkflowCommands.END_OF_GROUP);
            groupIsOpen = false;
        }
        List<Problem> safe = problems.stream().map(secrets::masked).toList();
        safe.forEach(this::failed);
        environment.outputs().ifPresent(file -> write(file, "outputs", size -> outputs.text(secrets)));
        environment
                .summary()
                .ifPresent(file ->
                        write(file, "summary", size -> secrets.masked(JobSummary.of(story.result(safe), size))));
    }

    private void failed(Problem problem) {
        output.accept(WorkflowCommands.error(problem, place(problem)));
    }

    private interface Text {
        String after(long bytes);
    }

    /** Whatever is wrong with a report, what it tells of is done: a release is not lost for it. */
    private void write(Path path, String name, Text text) {
        try {
            StepFile file = new StepFile(path);
            file.append(text.after(file.size()));
        } catch (IOException | RuntimeException failed) {
            Problem unwritten = new Problem(
                    ProblemCode.FILE_UNWRITABLE,
                    "the " + name + " of this step cannot be written: " + failed.getMessage(),
                    path.toString(),
                    "see why the runner's file cannot be written; the goal itself is not affected");
            log.warned(secrets.masked(unwritten));
            output.accept(WorkflowCommands.warning(secrets.masked(unwritten), Optional.empty()));
        }
    }

    private Optional<SourcePlace> place(Problem problem) {
        return problem.where().isEmpty()
                ? Optional.empty()
                : environment.workspace().flatMap(root -> SourcePlace.of(problem.where(), folder.get(), root));
    }
}
