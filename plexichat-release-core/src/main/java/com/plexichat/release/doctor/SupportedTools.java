package com.plexichat.release.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs are those that releases are made with; the oldest are what the plugin and its git commands need. */
record SupportedTools(Tools tools) implements Check {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?.*");
    private static final List<Integer> JAVA = List.of(17, 0, 0);
    private static final List<Integer> MAVEN = List.of(3, 8, 1);
    /** With this one a commit's history can be fetched without the contents of files. */
    private static final List<Integer> GIT = List.of(2, 19, 0);

    private static final int UNRELEASED_MAVEN = 4;

    @Override
    public String subject() {
        return "Java, Maven and git";
    }

    @Override
    public Diagnosis look() {
        Problems problems = new Problems();
        Optional<String> git = Optional.ofNullable(problems.attempt(tools.git()));
        Diagnosis judged = judge(tools.java(), tools.maven(), git);
        List<Finding> findings = new ArrayList<>(judged.findings());
        problems.list().stream().map(Finding::problem).forEach(findings::add);
        return Diagnosis.seen(judged.said(), findings);
    }

    /** @param git empty if it cannot be asked */
    static Diagnosis judge(String java, String maven, Optional<String> git) {
        List<Finding> findings = new ArrayList<>();
        tooOld("Java", java, JAVA).ifPresent(findings::add);
        tooOld("Maven", maven, MAVEN).ifPresent(findings::add);
        git.flatMap(version -> tooOld("git", version, GIT)).ifPresent(findings::add);
        if (numbers(maven).stream().limit(1).anyMatch(major -> major >= UNRELEASED_MAVEN)) {
            findings.add(Finding.warning(
                    ProblemCode.TOOL_UNSUPPORTED,
                    "Maven " + maven + " is not promised yet",
                    "",
                    "use the newest Maven 3 if something goes wrong"));
        }
        String said = "Java " + java + ", Maven " + maven;
        return Diagnosis.seen(git.map(version -> said + ", git " + version).orElse(said), findings);
    }

    private static Optional<Finding> tooOld(String tool, String version, List<Integer> oldest) {
        List<Integer> found = numbers(version);
        for (int i = 0; i < found.size(); i++) {
            int order = found.get(i).compareTo(oldest.get(i));
            if (order != 0) {
                return order < 0 ? Optional.of(tooOld(tool, version, text(oldest))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Finding tooOld(String tool, String version, String oldest) {
        return Finding.problem(
                ProblemCode.TOOL_UNSUPPORTED,
                tool + " " + version + " is too old",
                "",
                "install " + tool + " " + oldest + " or newer");
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream()
                .map(String::valueOf)
                .collect(Collectors.joining("."))
                .replaceFirst("(\\.0)+$", "");
    }

    /** Three of them; none if the version has none, of which nothing can be said. */
    private static List<Integer> numbers(String version) {
        Matcher parts = NUMBERS.matcher(version);
        return parts.matches()
                ? Stream.of(1, 2, 3)
                        .map(part -> parts.group(part) == null ? 0 : Integer.parseInt(parts.group(part)))
                        .toList()
                : List.of();
    }
}
