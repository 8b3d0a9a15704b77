package com.plexichat.release.bump;

import com.plexichat.release.git.GitState;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.metadata.VersionFacts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to be true before a bump writes anything. */
public final class BumpChecks {
    static final Problem NO_BRANCH = new Problem(
            ProblemCode.PARAMETER_INVALID,
            "no branch is checked out that could be pushed",
            "plexichat.push",
            "check out the branch, or leave plexichat.push out");

    private static final String POM = "pom.xml";

    private BumpChecks() {}

    /**
     * @param declared the version that the project names until now
     * @param pom the text of the project's pom; empty if it has none
     * @param problems takes everything that speaks against the bump
     */
    public static void check(
            Bump bump, Version declared, BumpSite site, ProjectFacts project, Optional<String> pom, Problems problems) {
        if (bump.changes().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.VERSION_MISSING,
                    "no file of the project names the version, so " + bump.to() + " cannot be written",
                    "",
                    "write version.json, or name the file with <versionPlaces>"));
            return;
        }
        pom.map(text -> textAfter(bump, POM).orElse(text))
                .flatMap(text -> leftInPom(text, declared, project.version()))
                .ifPresent(problems::add);
        List<String> paths = site.paths(bump.files());
        if (Set.copyOf(paths).size() < paths.size()) {
            problems.add(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "two of these are one file: " + String.join(", ", bump.files()),
                    "<versionPlaces>",
                    "name the file that the link leads to"));
        }
        uncommitted(paths, site, project).ifPresent(problems::add);
        checkGit(bump, site, problems);
    }

    /** What git has to be able to do for the steps of a bump. */
    public static void checkGit(Bump bump, BumpSite site, Problems problems) {
        List<String> paths = site.paths(bump.files());
        if (bump.steps().commits()) {
            untracked(paths, site)
                    .ifPresentOrElse(
                            problems::add, () -> problems.note(() -> site.copy().requireAbleToCommit(paths)));
        }
        if (bump.steps().pushes()) {
            rehearsePush(bump, site, problems);
        }
    }

    private static Optional<String> textAfter(Bump bump, String file) {
        return bump.changes().stream()
                .filter(change -> change.file().equals(file))
                .map(FileChange::after)
                .findFirst();
    }

    /** A pom that names the version as its own would contradict the files that were written. */
    private static Optional<Problem> leftInPom(String pom, Version version, VersionFacts facts) {
        boolean declares = Stream.of(facts.pomProperty(), facts.projectVersion())
                .anyMatch(text -> text.filter(version.text()::equals).isPresent());
        Matcher left = Pattern.compile(">\\s*" + Pattern.quote(version.text()) + "\\s*<")
                .matcher(pom);
        return declares && left.find()
                ? Optional.of(new Problem(
                        ProblemCode.VERSION_DISAGREES,
                        "line " + pom.substring(0, left.start() + 1).lines().count() + " would go on saying " + version,
                        POM,
                        "add pom.xml to <versionPlaces>, with a <pattern> for that element"))
                : Optional.empty();
    }

    /** What is not committed could not be told from what the bump wrote. */
    private static Optional<Problem> uncommitted(List<String> paths, BumpSite site, ProjectFacts project) {
        List<String> changed = GitState.changedFiles(site.git(), project.buildFolder());
        return named(
                paths.stream().filter(changed::contains).toList(),
                ProblemCode.GIT_TREE_DIRTY,
                "a bump would write files with uncommitted changes: ",
                "commit or stash them");
    }

    private static Optional<Problem> untracked(List<String> paths, BumpSite site) {
        return named(
                site.copy().untracked(paths),
                ProblemCode.GIT_FILE_IGNORED,
                "git would not commit these files, since it ignores them: ",
                "take them out of .gitignore, or bump without plexichat.commit");
    }

    private static Optional<Problem> named(List<String> files, ProblemCode code, String what, String hint) {
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(code, what + String.join(", ", files), "", hint));
    }

    private static void rehearsePush(Bump bump, BumpSite site, Problems problems) {
        if (bump.branch().isEmpty()) {
            problems.add(NO_BRANCH);
            return;
        }
        problems.note(() -> {
            site.copy().rehearsePush(bump.branch().get(), bump.to().tag());
            unfetched(bump, site).ifPresent(problems::add);
        });
    }

    /** Releases of the line that only origin has: the next version may be taken, or be a step back. */
    private static Optional<Problem> unfetched(Bump bump, BumpSite site) {
        Set<String> here = site.git().tags().keySet();
        VersionReader reader = VersionReader.ofProject(bump.to().scheme());
        List<String> missing = site.copy().tagsOnOrigin().stream()
                .filter(tag -> !here.contains(tag))
                .filter(tag ->
                        reader.read(tag).version().filter(bump.to()::isOfLine).isPresent())
                .toList();
        return named(
                missing,
                ProblemCode.GIT_TAGS_UNFETCHED,
                "origin has releases of this line that this clone does not know: ",
                "run \"git fetch --tags\"");
    }
}
