package com.plexichat.release.git;

import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks git itself what it ignores: once for each repository, and not file by file where a whole folder is ignored. */
public final class CommandLineIgnored {
    private CommandLineIgnored() {}

    /** See {@link IgnoredPaths.Finder}. */
    public static IgnoredPaths around(Collection<Path> folders) {
        return new IgnoredPaths(folders.stream()
                .flatMap(CommandLineIgnored::topFolder)
                .distinct()
                .flatMap(CommandLineIgnored::ignoredIn)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A submodule is a repository of its own, with rules of its own. */
    private static Stream<String> topFolder(Path folder) {
        GitCommand git = new GitCommand(folder);
        String[] command = {"rev-parse", "--show-toplevel"};
        GitCommand.Result top = git.run(command);
        if (top.errors().contains("not a git repository")) {
            return Stream.empty();
        }
        if (!top.successful()) {
            throw git.failed(top, command);
        }
        return top.output().lines().limit(1);
    }

    /** Of a whole repository: asked for a folder in an ignored one, git fails. */
    private static Stream<String> ignoredIn(String top) {
        String names = new GitCommand(Path.of(top))
                .output("ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z");
        return Stream.of(names.split("\0", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> top + "/" + (name.endsWith("/") ? name.substring(0, name.length() - 1) : name));
    }
}
