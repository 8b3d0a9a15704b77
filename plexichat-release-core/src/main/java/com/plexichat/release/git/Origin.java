package com.plexichat.release.git;

import java.util.List;
import java.util.Optional;

/** What the remote "origin" has, asked of itself. */
record Origin(GitCommand git) {
    /** What git-ls-remote answers where nothing was found. */
    private static final int NOTHING_FOUND = 2;

    /** The names of its tags. */
    List<String> tags() {
        return git.output("ls-remote", "--refs", "--tags", "origin")
                .lines()
                .map(line -> line.substring(line.indexOf('\t') + 1 + "refs/tags/".length()))
                .toList();
    }

    /** False where there is no origin. */
    boolean hasTag(String tag) {
        return git.run("remote", "get-url", "origin").successful()
                && object("refs/tags/" + tag).isPresent();
    }

    /** True if it has the tag that this clone has, and not another one of that name. */
    boolean hasSameTag(String tag) {
        String ref = "refs/tags/" + tag;
        return object(ref).equals(Optional.of(git.output("rev-parse", ref).strip()));
    }

    /** True if the branch has the commit that is checked out, as far as this clone can tell. */
    boolean hasHead(String branch) {
        return object("refs/heads/" + branch)
                .filter(tip -> !isKnown(tip)
                        || git.run("merge-base", "--is-ancestor", "HEAD", tip).successful())
                .isPresent();
    }

    private boolean isKnown(String commit) {
        return git.run("cat-file", "-e", commit + "^{commit}").successful();
    }

    /** What the reference names; empty if it is not there. */
    private Optional<String> object(String ref) {
        String[] command = {"ls-remote", "--exit-code", "origin", ref};
        GitCommand.Result found = git.run(command);
        if (!found.successful() && found.status() != NOTHING_FOUND) {
            throw git.failed(found, command);
        }
        return found.output()
                .lines()
                // git looks for the end of a name only.
                .filter(line -> line.endsWith("\t" + ref))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .findFirst();
    }
}
