package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a plan that is about the pom.
 *
 * @param files the pom, unless there is one
 * @param advice what an existing pom still needs
 * @param publish how the goal is called
 * @param build what is run before Maven makes a package
 */
record InitPom(List<NewFile> files, List<String> advice, String publish, List<Problem> findings, BuildCommands build) {
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
        PackageShape shape = kinds.stream()
                .map(kind -> kind.shape(facts, answers.platforms()))
                .reduce(inBin(facts), PackageShape::and);
        boolean isThere = facts.has(MavenProject.POM);
        if (isThere && facts.text(MavenProject.POM).contains(Toolchain.ARTIFACT_ID)) {
            return new InitPom(
                    List.of(), List.of("pom.xml names the plugin already"), BY_PREFIX, List.of(), shape.build());
        }
        List<Platform> platforms = answers.platforms().isEmpty() ? shape.decided() : answers.platforms();
        List<LayoutLine> lines =
                Stream.concat(shape.lines().stream(), required.stream()).toList();
        boolean isOfModule = isThere && facts.text(MavenProject.POM).contains("<modules>");
        PomText text = new PomText(toolchain, isOfModule ? fromModule(lines) : lines);
        if (isThere) {
            String publish = (isOfModule ? "package " : "") + toolchain.goal("publish");
            String properties = PomText.properties(version.scheme(), platforms);
            List<String> advice = isOfModule ? adviceForModules(text, properties) : advice(text, properties);
            return new InitPom(List.of(), advice, publish, shape.findings(), shape.build());
        }
        List<Problem> findings = new ArrayList<>(shape.findings());
        if (shape.lines().isEmpty() && PACKED_BY_THEMSELVES.stream().noneMatch(facts::hasFolder)) {
            findings.add(new Problem(
                    ProblemCode.LAYOUT_NOTHING_TO_PACK,
                    "nothing was found here that a package could hold",
                    MavenProject.POM,
                    "put files into bin/, client/ or src/release/package/, or name others in <layout>"));
        }
        NewFile pom = new NewFile(
                MavenProject.POM,
                text.pom(name, version.scheme(), platforms),
                "the plugin, and what goes into the package for "
                        + platforms.stream().map(Platform::text).collect(Collectors.joining(", "))
                        + "; -Dplexichat.platforms says something else");
        return new InitPom(List.of(pom), left(facts, lines), BY_PREFIX, findings, shape.build());
    }

    /** Of the programs that are in the package without a line. */
    private static PackageShape inBin(RepositoryFacts facts) {
        return PackageShape.of(
                Stream.of(),
                facts.programs().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("bin/"))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList());
    }

    /** The same lines as a module writes them, with what every package needs, which is beside the pom of the whole. */
    private static List<LayoutLine> fromModule(List<LayoutLine> lines) {
        Stream<LayoutLine> needed = RequiredFiles.NAMES.stream()
                .filter(name -> lines.stream().noneMatch(line -> line.target().equals(name)))
                .map(LayoutLine::asItIs);
        return Stream.concat(lines.stream(), needed).map(LayoutLine::fromModule).toList();
    }

    private static List<String> advice(PomText text, String properties) {
        List<String> advice = new ArrayList<>();
        if (!properties.isEmpty()) {
            advice.add("Add to the <properties> of pom.xml:");
            advice.add("    " + properties);
        }
        advice.addAll(plugin("pom.xml", text));
        advice.add("Until then its goals are called by their full names, as below");
        return advice;
    }

    /** A release is made of one module; the others are built before it, so that their jars are there. */
    private static List<String> adviceForModules(PomText text, String properties) {
        List<String> advice = new ArrayList<>(plugin("the module that is the product", text));
        if (!properties.isEmpty()) {
            advice.add("and " + properties + " to the <properties> of that module");
        }
        advice.add(
                "and <plexichat.skip>true</plexichat.skip> to the <properties> of pom.xml, false to those of the module");
        advice.add("A release is made in the module: move version.json and src/release there");
        return advice;
    }

    private static List<String> plugin(String where, PomText text) {
        return Stream.concat(
                        Stream.of("Add the plugin to <build><plugins> of " + where + ":"),
                        text.block().stream().map(line -> "    " + line))
                .toList();
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
