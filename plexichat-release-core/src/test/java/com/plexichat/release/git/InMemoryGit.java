package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A repository without git: its state is set by assignment, or told as a story. */
public final class InMemoryGit implements GitRepository, GitStory {
    public Optional<String> branch = Optional.of("main");
    public final Map<String, CommitId> tags = new TreeMap<>();
    public List<String> changedFiles = new ArrayList<>();
    public boolean shallow;
    public Optional<String> remoteAddress = Optional.empty();

    private record Stored(Commit commit, CommitMessage message, Optional<CommitId> parent, Map<String, String> files) {}

    private final Path topFolder;
    private final Map<CommitId, Stored> history = new LinkedHashMap<>();
    private final Map<String, String> tagSubjects = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, CommitId> branches = new TreeMap<>();
    private Optional<CommitId> current = Optional.empty();

    public InMemoryGit(Path topFolder) {
        this.topFolder = topFolder;
    }

    /** The id of the nth commit that is made here, counted from 1. */
    public static CommitId id(int number) {
        return new CommitId(String.format(java.util.Locale.ROOT, "%08x", number * 0x1f3d5b79L & 0xffffffffL)
                .repeat(5));
    }

    @Override
    public InMemoryGit write(String file, String text) {
        changedFiles.add(file);
        files.put(file, text);
        return this;
    }

    @Override
    public InMemoryGit delete(String file) {
        changedFiles.add(file);
        files.remove(file);
        return this;
    }

    /** Gives the commit that is checked out another file, as if it had always had it. */
    public InMemoryGit hold(String file, String text) {
        files.put(file, text);
        current.ifPresent(id -> history.computeIfPresent(
                id,
                (key, stored) -> new Stored(stored.commit(), stored.message(), stored.parent(), Map.copyOf(files))));
        return this;
    }

    @Override
    public InMemoryGit commit(String message) {
        return commit(message, Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * (history.size() + 1)));
    }

    /** One that may be older than those before it, as that of a branch that was merged late. */
    public InMemoryGit commit(String message, Instant time) {
        String[] paragraphs = message.split("\n\n", 2);
        Commit commit = new Commit(id(history.size() + 1), time);
        CommitMessage told = new CommitMessage(
                commit.id(),
                current.stream().toList(),
                Commits.ADA,
                commit.time(),
                paragraphs[0].strip().replace('\n', ' '),
                paragraphs.length == 1 ? "" : paragraphs[1].strip());
        history.put(commit.id(), new Stored(commit, told, current, Map.copyOf(files)));
        current = Optional.of(commit.id());
        branch.ifPresent(name -> branches.put(name, commit.id()));
        changedFiles = new ArrayList<>();
        return this;
    }

    @Override
    public InMemoryGit tag(String name) {
        tags.put(name, head().id());
        return this;
    }

    @Override
    public InMemoryGit annotatedTag(String name, String message) {
        tagSubjects.put(name, message.lines().findFirst().orElse(""));
        return tag(name);
    }

    @Override
    public InMemoryGit detach(String tag) {
        current = Optional.ofNullable(tags.get(tag));
        branch = Optional.empty();
        return this;
    }

    @Override
    public InMemoryGit branch(String name) {
        branch = Optional.of(name);
        branches.put(name, current.orElseThrow());
        return this;
    }

    @Override
    public InMemoryGit origin(String address) {
        remoteAddress = Optional.of(address);
        return this;
    }

    @Override
    public GitRepository repository() {
        return this;
    }

    @Override
    public Commit head() {
        return stored(current.orElseThrow()).commit();
    }

    @Override
    public Optional<String> branch() {
        return branch;
    }

    @Override
    public void eachTag(BiConsumer<String, CommitId> listener) {
        tags.forEach(listener);
    }

    /** No time passes between a commit and its tag. */
    @Override
    public Map<String, Instant> tagTimes() {
        Map<String, Instant> times = new HashMap<>();
        tags.forEach((name, id) -> times.put(name, stored(id).commit().time()));
        return times;
    }

    @Override
    public Optional<String> tagSubject(String tag) {
        return Optional.ofNullable(tagSubjects.get(tag));
    }

    @Override
    public List<String> changedFiles() {
        return changedFiles;
    }

    @Override
    public boolean shallow() {
        return shallow;
    }

    @Override
    public void eachCommit(CommitRange range, Consumer<CommitMessage> listener) {
        Set<CommitId> told = reachable(Optional.of(range.upTo()));
        told.removeAll(reachable(range.after()));
        tell(told, listener);
    }

    @Override
    public void eachCommitOf(Collection<CommitId> tips, Consumer<CommitMessage> listener) {
        Set<CommitId> told = new HashSet<>();
        tips.forEach(tip -> told.addAll(reachable(Optional.of(tip))));
        tell(told, listener);
    }

    private void tell(Set<CommitId> told, Consumer<CommitMessage> listener) {
        List<CommitMessage> messages = new ArrayList<>();
        history.forEach((id, stored) -> {
            if (told.contains(id)) {
                messages.add(0, stored.message());
            }
        });
        messages.forEach(listener);
    }

    @Override
    public void eachAuthor(CommitRange range, Consumer<Person> listener) {
        List<CommitMessage> messages = Commits.of(this, range.after(), range.upTo());
        messages.forEach(message -> listener.accept(message.author()));
        messages.stream()
                .flatMap(message -> Commits.coAuthors(message).stream())
                .distinct()
                .forEach(listener);
    }

    @Override
    public Branches branches() {
        List<String> all = List.copyOf(branches.keySet());
        List<String> holding = all.stream()
                .filter(name -> isAncestor(head().id(), Objects.requireNonNull(branches.get(name))))
                .toList();
        return new Branches(all, holding, Branches.usualMain(all));
    }

    @Override
    public boolean isAncestor(CommitId ancestor, CommitId descendant) {
        return reachable(Optional.of(descendant)).contains(ancestor);
    }

    @Override
    public Map<CommitId, Instant> times(Collection<CommitId> commits) {
        Map<CommitId, Instant> times = new HashMap<>();
        commits.forEach(commit -> times.put(commit, stored(commit).commit().time()));
        return times;
    }

    @Override
    public Optional<String> fileAt(CommitId commit, String path) {
        return Optional.ofNullable(stored(commit).files().get(path));
    }

    @Override
    public Optional<String> fileHere(CommitId commit, String path, int longest) {
        return fileAt(commit, path).filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= longest);
    }

    @Override
    public Set<String> filesAt(CommitId commit, String folder) {
        return stored(commit).files().keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .collect(Collectors.toSet());
    }

    @Override
    public List<FileChange> changedBetween(CommitId from, CommitId to) {
        Map<String, String> before = new TreeMap<>(stored(from).files());
        Map<String, String> after = new TreeMap<>(stored(to).files());
        Map<String, FileChange> changes = new TreeMap<>();
        before.forEach((name, text) -> {
            if (!after.containsKey(name)) {
                changes.put(name, FileChange.deleted(name));
            } else if (!text.equals(after.get(name))) {
                changes.put(name, FileChange.changed(name));
            }
        });
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(name -> {
            Optional<String> former = before.keySet().stream()
                    .filter(each -> !after.containsKey(each) && Objects.equals(before.get(each), after.get(name)))
                    .findFirst();
            former.ifPresent(changes::remove);
            changes.put(name, former.map(each -> FileChange.renamed(each, name)).orElse(FileChange.added(name)));
        });
        return List.copyOf(changes.values());
    }

    @Override
    public void deepen() {
        shallow = false;
    }

    private Stored stored(CommitId id) {
        return Objects.requireNonNull(history.get(id));
    }

    private Set<CommitId> reachable(Optional<CommitId> from) {
        Set<CommitId> found = new HashSet<>();
        for (Optional<CommitId> id = from; id.isPresent(); id = stored(id.get()).parent()) {
            found.add(id.get());
        }
        return found;
    }

    @Override
    public Optional<String> remoteAddress() {
        return remoteAddress;
    }

    @Override
    public Path topFolder() {
        return topFolder;
    }
}
