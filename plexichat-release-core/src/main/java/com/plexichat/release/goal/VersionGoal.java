package com.plexichat.release.goal;

import com.plexichat.release.log.LogLines;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionOrder;
import com.plexichat.release.version.VersionReader;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Explains a version, compares two, finds the next, or reads a list of them. */
public final class VersionGoal {
    private static final String VERSION_PARAMETER = "plexichat.version";

    private final IdentityResolver identities;
    private final Consumer<String> output;
    private final RunReport report;

    /** @param output takes an answer that no file is named for */
    public VersionGoal(IdentityResolver identities, Consumer<String> output, RunReport report) {
        this.identities = identities;
        this.output = output;
        this.report = report;
    }

    public void run(VersionRequest request) {
        String answer = switch (request.format()) {
            case TEXT -> LogLines.text(answer(request));
            case JSON -> LogLines.json(answer(request));
        };
        request.outputFile().ifPresentOrElse(file -> AnswerFile.write(file, answer), () -> output.accept(answer));
    }

    private String answer(VersionRequest request) {
        VersionAnswer answers = VersionAnswer.in(request.format());
        VersionReader reader = VersionReader.ofProject(request.scheme());
        if (request.file().isPresent()) {
            List<VersionName> names =
                    lines(request.file().get()).stream().map(reader::read).toList();
            return answers.list(request.sorted() ? VersionOrder.sorted(names) : names);
        }
        String version = version(request);
        if (request.compared().isPresent()) {
            VersionName one = reader.read(version);
            VersionName other = reader.read(request.compared().get());
            return answers.comparison(one, other, VersionOrder.compare(one, other));
        }
        if (request.asksNext()) {
            Version current = VersionSchemes.parse(version, request.scheme(), VERSION_PARAMETER);
            Version next = request.next().after(current);
            report.named(next);
            return answers.next(next);
        }
        VersionName name = reader.read(version);
        name.version().ifPresent(report::named);
        return answers.explanation(name);
    }

    private String version(VersionRequest request) {
        return request.version()
                .or(() -> request.project().map(this::declared))
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.VERSION_MISSING,
                        "no version is given, and there is no project here that declares one",
                        VERSION_PARAMETER,
                        "write -Dplexichat.version=a.1.2-1, or name a file of versions with -Dplexichat.file")));
    }

    private String declared(ProjectFacts project) {
        Problems problems = new Problems();
        return identities
                .version(project, problems)
                .map(Version::text)
                .orElseThrow(() -> new ReleaseException(problems.list()));
    }

    /** Bytes that are no UTF-8 make a text that is no version, and stop nobody. */
    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            failed instanceof NoSuchFileException
                                    ? "there is no such list of versions"
                                    : "the list of versions cannot be read: " + failed.getMessage(),
                            file.toString(),
                            "name a file that is there with plexichat.file"),
                    failed);
        }
    }
}
