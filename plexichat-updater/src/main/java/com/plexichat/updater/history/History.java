package com.plexichat.updater.history;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is installed and was: the entries of an {@link AuditLog}, without proving its chain. */
public record History(Path file) {
    /**
     * The last entries, newest first; no others are held or read as entries.
     *
     * @throws ReleaseException if one of them is none
     */
    public List<HistoryEntry> latest(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("no entry or more can be asked for");
        }
        Deque<Numbered> newest = new ArrayDeque<>();
        HistoryLines.read(file, (before, line) -> {
            newest.addFirst(new Numbered(before.length() + 1, decoded(line)));
            if (newest.size() > limit) {
                newest.removeLast();
            }
        });
        List<HistoryEntry> entries = new ArrayList<>();
        newest.forEach(each -> entries.add(entry(each.number(), each.line())));
        return List.copyOf(entries);
    }

    /** The entry with this id; the newest of two runs that began in the same second. */
    public Optional<HistoryEntry> find(String id) {
        Deque<HistoryEntry> found = new ArrayDeque<>();
        each(entry -> {
            if (entry.id().equals(id)) {
                found.clear();
                found.add(entry);
            }
        });
        return found.stream().findFirst();
    }

    /** The names of the releases that are not deployed again by themselves. */
    public Set<String> blocked() {
        return blocks().names();
    }

    /** The id of the run since which a release is not deployed again by itself; empty if it is. */
    public Optional<String> blockedSince(String release) {
        return blocks().since(release);
    }

    private Blocks blocks() {
        Blocks blocks = new Blocks();
        each(blocks::take);
        return blocks;
    }

    private void each(Consumer<HistoryEntry> entries) {
        HistoryLines.read(file, (before, line) -> entries.accept(entry(before.length() + 1, decoded(line))));
    }

    private static String decoded(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    private HistoryEntry entry(long number, String line) {
        try {
            return EntryJson.read(line, "line " + number).entry();
        } catch (JsonException broken) {
            throw new ReleaseException(new Problem(
                    ProblemCode.INSTALLATION_BROKEN,
                    "the history cannot be read: " + broken.getMessage(),
                    file.toString(),
                    "keep the file as evidence, see who can write there, and correct this line"));
        }
    }

    private record Numbered(long number, String line) {}
}
