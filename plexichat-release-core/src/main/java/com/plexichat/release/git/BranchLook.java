package com.plexichat.release.git;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The branches as the git command tells them, those of the clone and of origin under one name. */
record BranchLook(GitCommand git) {
    private static final List<String> BRANCHES = List.of("refs/heads/", "refs/remotes/origin/");
    private static final String REMOTE_HEAD = "refs/remotes/origin/HEAD";

    Branches branches() {
        List<String> all = names();
        GitCommand.Result remoteHead = git.run("symbolic-ref", "--quiet", REMOTE_HEAD);
        return new Branches(
                all,
                names("--contains=HEAD"),
                remoteHead.successful()
                        ? Optional.of(shortName(remoteHead.output().strip()))
                        : Branches.usualMain(all));
    }

    private List<String> names(String... conditions) {
        String[] command = Stream.of(
                        Stream.of("for-each-ref", "--format=%(refname)"), Stream.of(conditions), BRANCHES.stream())
                .flatMap(part -> part)
                .toArray(String[]::new);
        return git.output(command)
                .lines()
                .filter(name -> !name.equals(REMOTE_HEAD))
                .map(BranchLook::shortName)
                .distinct()
                .toList();
    }

    private static String shortName(String ref) {
        return BRANCHES.stream()
                .filter(ref::startsWith)
                .map(prefix -> ref.substring(prefix.length()))
                .findFirst()
                .orElse(ref);
    }
}
