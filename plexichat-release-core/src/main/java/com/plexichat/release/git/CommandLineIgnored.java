package com.plexichat.release.git;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks git itself what it ignores: once for each repository, also for those inside of the folders, and not file by file
 * where a rule is for a whole folder.
 */
public final class CommandLineIgnored {
    private static final String IGNORED = "!! ";

    /** Its place among what git tells of a match: file, line, pattern, path. */
    private static final int PATTERN = 2;

    private final String top;
    private final GitCommand git;

    private CommandLineIgnored(String top) {
        this.top = top;
        this.git = new GitCommand(Path.of(top));
    }

    /** See {@link IgnoredPaths.Finder}. */
    public static IgnoredPaths around(Collection<Path> folders) {
        Map<String, List<Path>> byRepository = Stream.concat(
                        folders.stream(), folders.stream().flatMap(each -> NestedRepositories.in(each).stream()))
                .distinct()
                .flatMap(folder -> topOf(folder).map(top -> Map.entry(top, folder)).stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new IgnoredPaths(byRepository.entrySet().stream()
                .flatMap(each -> new CommandLineIgnored(each.getKey()).ignored(each.getValue()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A submodule is a repository of its own, with rules of its own. */
    private static Optional<String> topOf(Path folder) {
        GitCommand git = new GitCommand(folder);
        String[] command = {"rev-parse", "--show-toplevel"};
        GitCommand.Result top = git.run(command);
        if (top.errors().contains("not a git repository")) {
            return Optional.empty();
        }
        if (!top.successful()) {
            throw git.failed(top, command);
        }
        return top.output().lines().findFirst();
    }

    private Stream<String> ignored(List<Path> folders) {
        IgnoredPaths whole = new IgnoredPaths(folders.stream()
                .map(folder -> folder.toString().replace(File.separatorChar, '/'))
                .filter(folder -> folder.startsWith(top + "/") && hasRule(folder.substring(top.length() + 1)))
                .collect(Collectors.toCollection(TreeSet::new)));
        return Stream.concat(whole.paths().stream(), told().filter(path -> !whole.holdAllOf(path)));
    }

    /** Asked without the index: for the status, a committed file makes the rule of the folder around it one for its files. */
    private boolean hasRule(String folder) {
        String[] command = {"--no-literal-pathspecs", "check-ignore", "--no-index", "--verbose", "-z", "--stdin"};
        // A name that begins with a colon is none with "./" before it.
        GitCommand.Result result = git.runWith("./" + folder + "\0", command);
        if (result.status() > 1) {
            throw git.failed(result, command);
        }
        // Before git 2.26 the status is that of a match, too, where the rule takes the folder out again.
        return result.successful() && !result.output().split("\0", -1)[PATTERN].startsWith("!");
    }

    /** A folder without a rule is told by its content, though git ignores all of that: a key alone is no build's work. */
    private Stream<String> told() {
        String entries = git.output(
                "status",
                "--porcelain",
                "-z",
                "--ignored=matching",
                "--untracked-files=all",
                "--no-renames",
                "--ignore-submodules=all");
        return Stream.of(entries.split("\0", -1))
                .filter(entry -> entry.startsWith(IGNORED))
                .map(entry -> entry.substring(IGNORED.length()))
                .map(name -> top + "/" + (name.endsWith("/") ? name.substring(0, name.length() - 1) : name));
    }
}
