package com.plexichat.release.init;

import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written into a repository so that it can be released, and what is told beside it.
 *
 * @param derived what was found out, and how to say something else
 * @param files in the order they are written; none of them is there
 * @param kept files that are there and stay as they are, each with what it would have been
 * @param advice what the user has to do, in lines
 * @param publish the command that makes a release
 * @param findings what keeps a package from being complete, until somebody does it
 */
public record InitPlan(
        List<String> derived,
        List<NewFile> files,
        List<String> kept,
        List<String> advice,
        String publish,
        List<Problem> findings) {

    public InitPlan {
        derived = List.copyOf(derived);
        files = List.copyOf(files);
        kept = List.copyOf(kept);
        advice = List.copyOf(advice);
        findings = List.copyOf(findings);
    }

    /**
     * The plan of a repository as it is; that of its own result has no files.
     *
     * @throws com.plexichat.release.problem.ReleaseException naming every file that is where a folder has to be
     */
    public static InitPlan of(RepositoryFacts facts, InitAnswers answers, Toolchain toolchain) {
        ProjectName name = ProjectName.of(facts, answers);
        RequiredFiles required = RequiredFiles.of(facts, name);
        FirstVersion version = FirstVersion.of(facts.tags(), answers);
        List<ProjectKind> kinds = ProjectKinds.of(facts);
        boolean hasOwnInstructions = !name.product().equals("plexichat");
        RepositoryFacts packed = hasOwnInstructions ? facts.with(OwnTexts.INSTRUCTIONS) : facts;
        InitPom pom = InitPom.of(packed, answers, toolchain, name, version, kinds, required.lines());

        List<NewFile> wanted = new ArrayList<>(pom.files());
        boolean isInPom = facts.pom()
                .flatMap(PomFacts::version)
                .flatMap(version.scheme()::parse)
                .isPresent();
        if (!isInPom) {
            version.version()
                    .ifPresent(first -> wanted.add(new NewFile(
                            VersionFile.FILE_NAME,
                            OwnTexts.versionFile(first),
                            first + ", which is released next: " + version.reason())));
        }
        wanted.addAll(required.files());
        if (hasOwnInstructions) {
            wanted.add(new NewFile(
                    OwnTexts.INSTRUCTIONS,
                    OwnTexts.updateInstructions(),
                    "how users get a release, in its notes; say it in your own words"));
        }
        wanted.add(new NewFile(
                OwnTexts.WORKFLOW,
                OwnTexts.workflow(toolchain, pom.build()),
                "releases each version whose tag is pushed, by the workflow of " + toolchain.home()));
        IgnoreRules ignored = IgnoreRules.of(facts, kinds, pom.build());
        wanted.add(new NewFile(
                OwnTexts.IGNORED,
                ignored.text(),
                "keeps what builds make, and what is yours alone, out of the commits"));
        requireRoom(wanted, facts);

        List<Problem> findings = new ArrayList<>(required.findings());
        findings.addAll(pom.findings());
        if (facts.has(OwnTexts.IGNORED)) {
            findings.addAll(IgnoreRules.findings(facts));
        }
        return new InitPlan(
                derived(kinds, name),
                wanted.stream().filter(file -> !facts.has(file.path())).toList(),
                Stream.concat(Stream.of(MavenProject.POM), wanted.stream().map(NewFile::path))
                        .filter(facts::has)
                        .toList(),
                advice(facts, toolchain, pom, ignored),
                "mvn " + pom.publish(),
                findings);
    }

    private static List<String> derived(List<ProjectKind> kinds, ProjectName name) {
        String known = kinds.stream().map(ProjectKind::name).collect(Collectors.joining(", "));
        return List.of(
                known.isEmpty() ? "No kind of project that is known is here" : "Found here: " + known,
                "Named after " + name.origin() + ": product " + name.product() + ", \"" + name.display()
                        + "\"; -Dplexichat.product and -Dplexichat.displayName say something else");
    }

    private static List<String> advice(RepositoryFacts facts, Toolchain toolchain, InitPom pom, IgnoreRules ignored) {
        List<String> advice = new ArrayList<>(pom.advice());
        if (facts.has(OwnTexts.IGNORED)) {
            advice.addAll(ignored.advice(facts.text(OwnTexts.IGNORED)));
        }
        if (toolchain.isInDevelopment()) {
            advice.add(OwnTexts.WORKFLOW + " calls the main branch of " + toolchain.home()
                    + ", and no release there has this plugin, a development version: name one before you rely on it");
        }
        return advice;
    }

    /** A file that has the name of a folder is not removed for it. */
    private static void requireRoom(List<NewFile> wanted, RepositoryFacts facts) {
        Problems problems = new Problems();
        wanted.stream()
                .map(NewFile::path)
                .flatMap(path -> parents(path).stream())
                .distinct()
                .filter(folder ->
                        facts.files().contains(folder) || facts.emptyFiles().contains(folder))
                .forEach(folder -> problems.add(new Problem(
                        ProblemCode.INIT_IMPOSSIBLE,
                        "\"" + folder + "\" is no folder, and a file has to be written below it",
                        folder,
                        "rename or remove it")));
        problems.throwIfAny();
    }

    private static List<String> parents(String path) {
        List<String> parents = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            parents.add(path.substring(0, end));
        }
        return parents;
    }
}
