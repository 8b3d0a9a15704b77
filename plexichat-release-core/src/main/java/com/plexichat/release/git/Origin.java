package com.plexichat.release.git;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the remote "origin" has, asked of itself. */
record Origin(GitCommand git) {
    /** What git-ls-remote answers where nothing was found. */
    private static final int NOTHING_FOUND = 2;

    boolean isThere() {
        return git.run("remote", "get-url", "origin").successful();
    }

    /** The names of its tags. */
    List<String> tags() {
        return git.output("ls-remote", "--refs", "--tags", "origin")
                .lines()
                .map(line -> line.substring(line.indexOf('\t') + 1 + "refs/tags/".length()))
                .toList();
    }

    /** False where there is no origin. */
    boolean hasTag(String tag) {
        return isThere() && object("refs/tags/" + tag).isPresent();
    }

    /** True if it has the tag, on the commit that it is on here: a checkout of CI may have made it anew as a plain one. */
    boolean hasSameTag(String tag) {
        String ref = "refs/tags/" + tag;
        String here = git.output("rev-parse", ref + "^{commit}").strip();
        return object(ref, ref + "^{}").filter(here::equals).isPresent();
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

    /** What the last of the references names that are there. */
    private Optional<String> object(String... refs) {
        String[] command = Stream.concat(Stream.of("ls-remote", "--exit-code", "origin"), Stream.of(refs))
                .toArray(String[]::new);
        GitCommand.Result found = git.run(command);
        if (!found.successful() && found.status() != NOTHING_FOUND) {
            throw git.failed(found, command);
        }
        return found.output()
                .lines()
                .map(line -> line.split("\t", 2))
                // git looks for the end of a name only.
                .filter(line -> List.of(refs).contains(line[1]))
                .map(line -> line[0])
                .reduce((first, later) -> later);
    }
}
