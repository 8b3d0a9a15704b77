package com.plexichat.release.goal;

import com.plexichat.release.doctor.DatedRepository;
import com.plexichat.release.doctor.DoctorChecks;
import com.plexichat.release.doctor.Examination;
import com.plexichat.release.doctor.ExaminationText;
import com.plexichat.release.doctor.ExaminedFolder;
import com.plexichat.release.doctor.ExaminedProject;
import com.plexichat.release.doctor.ExaminedServer;
import com.plexichat.release.doctor.Once;
import com.plexichat.release.doctor.Tools;
import com.plexichat.release.doctor.Workplace;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.HostedRepository;
import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.github.GitHubServer;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.report.RunReport;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Says what would stop a release here and now; changes nothing. */
public final class DoctorGoal {
    private final DoctorSources.OfClone clone;
    private final DoctorSources.OfServer server;
    private final Secrets secrets;
    private final Consumer<String> output;
    private final RunReport report;

    /** @param output takes an answer that no file is named for */
    public DoctorGoal(
            DoctorSources.OfClone clone,
            DoctorSources.OfServer server,
            Secrets secrets,
            Consumer<String> output,
            RunReport report) {
        this.clone = clone;
        this.server = server;
        this.secrets = secrets;
        this.output = output;
        this.report = report;
    }

    /**
     * Warnings alone stop nobody.
     *
     * @throws ReleaseException if there is a problem, after all was told
     */
    public void run(DoctorRequest request) {
        Workplace workplace = workplace(request);
        Examination examination = DoctorChecks.of(workplace, server(request.destination(), workplace))
                .run()
                .masked(secrets);
        String answer = switch (request.format()) {
            case TEXT -> LogLines.text(ExaminationText.list(examination));
            case JSON -> LogLines.json(ExaminationText.json(examination));
        };
        request.outputFile().ifPresentOrElse(file -> AnswerFile.write(file, answer), () -> output.accept(answer));
        if (request.isForPeople()) {
            report.examined(examination.problems(), examination.warnings());
        }
        int problems = examination.problems().size();
        if (problems > 0) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RELEASE_IMPOSSIBLE,
                    Amounts.counted(problems, "problem") + " would stop a release here and now",
                    "",
                    "do what the answer of doctor advises for each, and run it again"));
        }
    }

    private Workplace workplace(DoctorRequest request) {
        Once<GitRepository> git = new Once<>(() -> clone.finder().of(request.folder()));
        return new Workplace(
                new Tools(
                        clone.java(),
                        request.maven(),
                        new Once<>(() -> clone.gitVersion().apply(request.folder()))),
                new ExaminedFolder(request.folder(), request.validation().map(this::project), request.leftOut()),
                git,
                clone.ci().runs(),
                () -> clone.author().accept(git.get()),
                request.misconfigured(),
                request.validation().flatMap(ValidateRequest::jarPlugin));
    }

    private ExaminedProject project(ValidateRequest validation) {
        return new ExaminedProject(
                validation.project(),
                validation.commitChecks(),
                new Once<>(() -> clone.identities().version(validation.project())));
    }

    private ExaminedServer server(DestinationRequest destination, Workplace workplace) {
        RepositoryChoice choice = new RepositoryChoice(destination.repository(), clone.ci());
        Once<Optional<RepositoryName>> repository = new Once<>(
                () -> choice.named().or(() -> workplace.git().ifRead().flatMap(choice::of)));
        Once<Optional<NamedToken>> token = new Once<>(server.tokens());
        // Who waits for an answer wants to know at once that the server does not give one.
        Patience patience = new Patience(server.clock(), Duration.ZERO, (time, reason) -> {});
        Once<ForgeAccess> access = new Once<>(() -> new ForgeAccess(
                destination.address(clone.ci()),
                repository.get().orElseThrow(),
                token.get().map(NamedToken::text),
                patience,
                HttpWatch.NONE,
                false));
        Once<HostedRepository> hosted = new Once<>(() -> server.repositories().connect(access.get()));
        return new ExaminedServer(
                destination.offline(),
                repository,
                new Once<>(() -> GitHubServer.parse(destination.address(clone.ci()), "plexichat.githubApi")
                        .webHost()),
                token,
                new Once<>(() ->
                        new DatedRepository(hosted.get().read(), server.clock().now())),
                new Once<>(() -> hosted.get().limit()),
                new Once<>(() -> hosted.get().immutableReleases()),
                new Once<>(() -> server.forges()
                        .connect(access.get())
                        .find(workplace.version().orElseThrow().tag())));
    }
}
