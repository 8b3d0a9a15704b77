package com.plexichat.release.init;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that {@code .gitignore} needs.
 *
 * @param outputs folders that builds fill: a commit with them would be another one than what was built from it
 * @param beside what people and tools keep there, which {@code git add .} would take
 */
record IgnoreRules(List<String> outputs, List<String> beside) {
    private static final String BUILD_FOLDER = "target/";

    static IgnoreRules of(RepositoryFacts facts, List<ProjectKind> kinds, BuildCommands build) {
        // Also where Node is no more than a tool.
        Stream<String> ofNode = facts.has(NodeBuild.MARK) ? Stream.of("node_modules/") : Stream.of();
        Stream<String> usual = Stream.concat(kinds.stream().flatMap(kind -> kind.keptBeside().stream()), ofNode);
        return new IgnoreRules(
                Stream.concat(Stream.of(BUILD_FOLDER), build.outputs().stream()).toList(),
                Stream.concat(usual, facts.takenByGit().stream().map(IgnoreRules::ruleFor))
                        .distinct()
                        .toList());
    }

    /** For each of that name, wherever it is. */
    private static String ruleFor(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals(".env") ? name : name + "/";
    }

    String text() {
        return Stream.concat(outputs.stream(), beside.stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What the repository's own rules lack, as far as they are at its top. */
    List<String> advice(String own) {
        return outputs.stream()
                .filter(output -> own.lines().map(String::strip).noneMatch(rule -> covers(rule, output)))
                .map(output -> "Add \"" + output + "\" to .gitignore, so that nobody commits what builds make")
                .toList();
    }

    private static boolean covers(String rule, String folder) {
        String name = rule.replaceAll("^(\\*\\*/|/)|/\\*{0,2}$", "");
        boolean isPath = rule.startsWith("/") || name.contains("/");
        return isPath
                ? folder.startsWith(name + "/")
                : Arrays.asList(folder.split("/")).contains(name);
    }

    /** Where rules are there, their owner adds to them. */
    static List<Problem> findings(RepositoryFacts facts) {
        return facts.takenByGit().stream()
                .map(path -> new Problem(
                        ProblemCode.INIT_NOT_IGNORED,
                        "git does not ignore \"" + path + "\", and \"git add .\" takes it",
                        path,
                        "add \"" + ruleFor(path) + "\" to .gitignore before you commit"))
                .toList();
    }
}
