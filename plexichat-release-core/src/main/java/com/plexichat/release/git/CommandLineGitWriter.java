package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes by the git command, with the user's own name, hooks and keys. */
public final class CommandLineGitWriter implements GitWriter {
    private final GitCommand git;

    public CommandLineGitWriter(Path folder) {
        this.git = new GitCommand(folder);
    }

    @Override
    public void commit(List<String> files, String message) {
        List<String> command = new ArrayList<>(List.of("commit", "--quiet", "--only", "--message=" + message, "--"));
        command.addAll(files);
        git.output(command.toArray(String[]::new));
    }

    @Override
    public void tag(String name, CommitId commit, String message, boolean signed) {
        git.output("tag", signed ? "--sign" : "--annotate", "--message=" + message, name, commit.hex());
    }

    @Override
    public void push(String branch, String tag) {
        git.output("push", "--quiet", "--atomic", "origin", "HEAD:refs/heads/" + branch, "refs/tags/" + tag);
    }

    @Override
    public Path ownFile(String name) {
        return Path.of(git.output("rev-parse", "--absolute-git-dir").strip(), name);
    }
}
