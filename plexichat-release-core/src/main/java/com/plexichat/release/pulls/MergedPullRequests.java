package com.plexichat.release.pulls;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.TidyText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells commits in the words of the pull requests that brought them, where their own words say nothing. */
public final class MergedPullRequests {
    /** What GitHub writes as the subject of the merge. */
    private static final Pattern MERGE = Pattern.compile("Merge pull request #(\\d{1,9}) from \\S+");

    /** What GitHub writes behind the subject where it squashes. */
    private static final Pattern NAMED = Pattern.compile("\\(#(\\d{1,9})\\)\\s*$");

    private final Map<Long, ClosedWork> byNumber = new HashMap<>();

    public MergedPullRequests(List<ClosedWork> closed) {
        closed.stream()
                .filter(ClosedWork::merged)
                .filter(work -> !TidyText.line(work.title()).isEmpty())
                .forEach(work -> byNumber.putIfAbsent(work.number(), work));
    }

    /**
     * Commits in the words in which they are told.
     *
     * @param requests the numbers of the pull requests whose titles tell commits, by these commits
     */
    record Retold(List<CommitMessage> messages, Map<CommitId, Long> requests) {
        Retold {
            messages = List.copyOf(messages);
            requests = Map.copyOf(requests);
        }
    }

    /**
     * The same commits, newest first. Those that a pull request brought become one with its title where all of them are vague; a vague
     * one that names a pull request has its title, too. A title that would tell nothing changes nothing.
     */
    public List<CommitMessage> retold(List<CommitMessage> messages) {
        return retell(messages).messages();
    }

    Retold retell(List<CommitMessage> messages) {
        if (byNumber.isEmpty()) {
            return new Retold(messages, Map.of());
        }
        Map<CommitId, ClosedWork> brought = brought(messages);
        Set<Long> told = new HashSet<>();
        Map<CommitId, Long> requests = new HashMap<>();
        List<CommitMessage> retold = new ArrayList<>();
        for (CommitMessage message : messages) {
            Optional<ClosedWork> work =
                    Optional.ofNullable(brought.get(message.id())).or(() -> named(message));
            work.ifPresent(each -> requests.put(message.id(), each.number()));
            if (!brought.containsKey(message.id())
                    || told.add(work.orElseThrow().number())) {
                retold.add(
                        work.flatMap(each -> VagueCommit.retold(message, each)).orElse(message));
            }
        }
        return new Retold(retold, requests);
    }

    private Optional<ClosedWork> named(CommitMessage message) {
        return find(NAMED, message).filter(work -> VagueCommit.isToldBy(work, message));
    }

    private Optional<ClosedWork> find(Pattern pattern, CommitMessage message) {
        Matcher matcher = pattern.matcher(message.subject());
        return matcher.find() ? Optional.ofNullable(byNumber.get(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    /** The commits that are told as the pull request that brought them. A branch that was merged twice is its first merge's. */
    private Map<CommitId, ClosedWork> brought(List<CommitMessage> messages) {
        Map<CommitId, CommitMessage> range = new LinkedHashMap<>();
        messages.forEach(message -> range.put(message.id(), message));
        Set<CommitId> taken = mainline(messages, range);
        Map<CommitId, ClosedWork> brought = new HashMap<>();
        for (int i = messages.size() - 1; i >= 0; i--) {
            CommitMessage merge = messages.get(i);
            Optional<ClosedWork> work = merge.isMerge() ? find(MERGE, merge) : Optional.empty();
            if (work.isPresent()) {
                List<CommitMessage> commits = side(merge, range, taken);
                if (!commits.isEmpty()
                        && commits.stream().allMatch(commit -> VagueCommit.isToldBy(work.get(), commit))) {
                    commits.forEach(commit -> brought.put(commit.id(), work.get()));
                }
            }
        }
        return brought;
    }

    /** The commits of the branch itself, each the first parent of the one after it. */
    private static Set<CommitId> mainline(List<CommitMessage> messages, Map<CommitId, CommitMessage> range) {
        Set<CommitId> mainline = new HashSet<>();
        CommitMessage next = messages.isEmpty() ? null : messages.get(0);
        while (next != null) {
            mainline.add(next.id());
            next = next.parents().isEmpty() ? null : range.get(next.parents().get(0));
        }
        return mainline;
    }

    /** What a merge brought and no merge before it; merges of the branch itself tell nothing. */
    private static List<CommitMessage> side(
            CommitMessage merge, Map<CommitId, CommitMessage> range, Set<CommitId> taken) {
        List<CommitMessage> side = new ArrayList<>();
        Deque<CommitId> open =
                new ArrayDeque<>(merge.parents().subList(1, merge.parents().size()));
        while (!open.isEmpty()) {
            CommitMessage commit = range.get(open.pop());
            if (commit != null && taken.add(commit.id())) {
                open.addAll(commit.parents());
                if (!commit.isMerge()) {
                    side.add(commit);
                }
            }
        }
        return side;
    }
}
