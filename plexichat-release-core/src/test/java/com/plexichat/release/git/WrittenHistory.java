package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.manifest.CommitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A history that somebody wrote down; {@code src/test/resources/notes/ranges/README.md} describes the form. */
public final class WrittenHistory {
    private final HistoryBlock release;
    private final List<HistoryBlock> commits;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, CommitId> ids = new HashMap<>();

    private WrittenHistory(List<HistoryBlock> blocks) {
        this.release = blocks.get(0);
        this.commits = blocks.subList(1, blocks.size());
    }

    public static WrittenHistory read(Path file) throws IOException {
        return new WrittenHistory(Stream.of(Files.readString(file).split("(?m)^---\n", -1))
                .map(HistoryBlock::parse)
                .toList());
    }

    /** The version that is to be released. */
    public String version() {
        return release.value("version").orElseThrow();
    }

    /** Makes the repository, with the last commit checked out. */
    public GitSandbox makeIn(Path folder) throws IOException {
        try (FastImport git = new FastImport(folder)) {
            int last = 0;
            for (HistoryBlock block : commits) {
                for (int number = 1; number <= block.times(); number++) {
                    last = commit(git, block, number, last);
                }
                finish(git, block, last);
            }
        }
        GitSandbox sandbox = GitSandbox.at(folder);
        sandbox.git("reset", "--quiet", "--hard");
        release.value("origin").ifPresent(sandbox::origin);
        return sandbox;
    }

    private int commit(FastImport git, HistoryBlock block, int number, int last) throws IOException {
        List<Integer> parents = new ArrayList<>();
        block.value("from")
                .map(this::labelled)
                .or(() -> last == 0 ? Optional.empty() : Optional.of(last))
                .ifPresent(parents::add);
        block.value("merge").map(this::labelled).ifPresent(parents::add);
        HistoryText text = new HistoryText(number, ids);
        return git.commit(
                text.bytes(block.value("author").orElse("Ada <ada@example.org>")),
                text.bytes(block.message()),
                parents,
                files(block, text));
    }

    private void finish(FastImport git, HistoryBlock block, int commit) throws IOException {
        for (String label : block.values("as")) {
            labels.put(label, commit);
            ids.put(label, git.id(commit));
        }
        for (String tag : block.values("tag")) {
            String[] parts = tag.split(": ", 2);
            if (parts.length == 1) {
                git.tag(tag, commit);
            } else {
                git.annotatedTag(parts[0], commit, parts[1]);
            }
        }
    }

    private int labelled(String label) {
        assertThat(labels).containsKey(label);
        return Objects.requireNonNull(labels.get(label));
    }

    private static Map<String, byte[]> files(HistoryBlock block, HistoryText text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : block.values("file")) {
            String[] parts = file.split(": ", 2);
            files.put(parts[0], text.bytes(parts.length == 1 ? "" : parts[1]));
        }
        return files;
    }
}
