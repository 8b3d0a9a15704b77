package com.plexichat.release.pulls;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.Placement;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the commits of a range tell: each in its own words, or in those of the pull request that brought it. */
public final class ToldRange {
    private final ChangeCollector own;
    private final ChangeCollector told;
    private final Map<CommitId, Long> requests;

    private ToldRange(ChangeCollector own, ChangeCollector told, Map<CommitId, Long> requests) {
        this.own = own;
        this.told = told;
        this.requests = requests;
    }

    /** All in their own words; no message is held. */
    public static ToldRange read(GitRepository git, CommitRange range) {
        ChangeCollector commits = new ChangeCollector();
        git.eachCommit(range, commits::add);
        return new ToldRange(commits, commits, Map.of());
    }

    /** Reads the messages while the server is asked. */
    public static ToldRange read(GitRepository git, CommitRange range, ReadAhead<WorkAnswer> answer) {
        List<CommitMessage> messages = new ArrayList<>();
        git.eachCommit(range, messages::add);
        return of(messages, new MergedPullRequests(answer.get().closed()));
    }

    static ToldRange of(List<CommitMessage> messages, MergedPullRequests pulls) {
        MergedPullRequests.Retold retold = pulls.retell(messages);
        ChangeCollector own = collected(messages);
        ChangeCollector told = retold.requests().isEmpty() ? own : collected(retold.messages());
        return new ToldRange(own, told, retold.requests());
    }

    private static ChangeCollector collected(List<CommitMessage> messages) {
        ChangeCollector collected = new ChangeCollector();
        messages.forEach(collected::add);
        return collected;
    }

    /** How many commits were made, merges left aside. */
    public int size() {
        return own.size();
    }

    /** How many merges there are beside these. */
    public int merges() {
        return own.merges();
    }

    public ReleaseChanges changes() {
        return told.changes();
    }

    /** The commits that are told in other words than their own. */
    public Set<CommitId> titled() {
        return requests.keySet();
    }

    /** Which rule placed each statement where, newest first; behind what a title tells comes the title. */
    public List<Placement> placements() {
        Map<CommitId, List<Placement>> placed = byCommit(told);
        List<Placement> all = new ArrayList<>();
        byCommit(own).forEach((commit, placements) -> {
            Optional.ofNullable(requests.get(commit))
                    .ifPresent(number -> placements.stream()
                            .map(each -> new Placement(
                                    commit,
                                    each.line(),
                                    each.rule(),
                                    "told as pull request #" + number,
                                    Optional.empty()))
                            .forEach(all::add));
            all.addAll(placed.getOrDefault(commit, List.of()));
        });
        return all;
    }

    private static Map<CommitId, List<Placement>> byCommit(ChangeCollector commits) {
        return commits.placements().stream()
                .collect(Collectors.groupingBy(Placement::commit, LinkedHashMap::new, Collectors.toList()));
    }
}
