package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a plan that is about the pom.
 *
 * @param files the pom, unless there is one
 * @param advice what an existing pom still needs
 * @param publish how the goal is called
 */
record InitPom(List<NewFile> files, List<String> advice, String publish, List<Problem> findings) {
    private static final String BY_PREFIX = "plexichat-release:publish";

    private static final List<String> PACKED_BY_THEMSELVES =
            List.of("src/release/package", "bin", "client", "config", "fonts", "i18n", "templates");

    static InitPom of(
            RepositoryFacts facts,
            InitAnswers answers,
            Toolchain toolchain,
            ProjectName name,
            FirstVersion version,
            List<ProjectKind> kinds,
            List<LayoutLine> required) {
        boolean isThere = facts.has(MavenProject.POM);
        if (isThere && facts.text(MavenProject.POM).contains(Toolchain.ARTIFACT_ID)) {
            return new InitPom(List.of(), List.of("pom.xml names the plugin already"), BY_PREFIX, List.of());
        }
        PackageShape shape = kinds.stream()
                .map(kind -> kind.shape(facts))
                .reduce(PackageShape.of(Stream.of(), List.of()), PackageShape::and);
        List<LayoutLine> lines =
                Stream.concat(shape.lines().stream(), required.stream()).toList();
        PomText text = new PomText(toolchain, lines);
        if (isThere) {
            return new InitPom(List.of(), advice(facts, text), toolchain.goal("publish"), shape.findings());
        }
        List<Problem> findings = new ArrayList<>(shape.findings());
        if (shape.lines().isEmpty() && PACKED_BY_THEMSELVES.stream().noneMatch(facts::hasFolder)) {
            findings.add(new Problem(
                    ProblemCode.LAYOUT_NOTHING_TO_PACK,
                    "nothing was found here that a package could hold",
                    MavenProject.POM,
                    "put files into bin/, client/ or src/release/package/, or name others in <layout>"));
        }
        List<Platform> platforms = answers.platforms().isEmpty() ? shape.decided() : answers.platforms();
        NewFile pom = new NewFile(
                MavenProject.POM,
                text.pom(name, version.scheme(), platforms),
                "the plugin, and what goes into the package for "
                        + platforms.stream().map(Platform::text).collect(Collectors.joining(", "))
                        + "; -Dplexichat.platforms says something else");
        return new InitPom(List.of(pom), left(facts, lines), BY_PREFIX, findings);
    }

    private static List<String> advice(RepositoryFacts facts, PomText text) {
        List<String> advice = new ArrayList<>();
        boolean hasModules = facts.text(MavenProject.POM).contains("<modules>");
        advice.add("Add the plugin to <build><plugins> of "
                + (hasModules ? "the module that is the product, and set plexichat.skip in the others:" : "pom.xml:"));
        text.block().forEach(line -> advice.add("    " + line));
        advice.add("Until then its goals are called by their full names, as below");
        return advice;
    }

    /** Nobody should find out on the server that a folder is missing. */
    private static List<String> left(RepositoryFacts facts, List<LayoutLine> lines) {
        List<String> left = facts.foldersOf("", file -> true).stream()
                .filter(folder -> !folder.startsWith(".") && !folder.equals("src"))
                .filter(folder -> !PACKED_BY_THEMSELVES.contains(folder))
                .filter(folder -> lines.stream().noneMatch(line -> (line.source() + "/").startsWith(folder + "/")))
                .toList();
        return left.isEmpty()
                ? List.of()
                : List.of("Not in the package: " + String.join("/, ", left)
                        + "/; what the program needs of them is added to <layout> in pom.xml");
    }
}
