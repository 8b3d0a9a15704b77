package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.manifest.CommitId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Commits by git-fast-import: thousands in a second, with messages of any bytes. A commit is known by its number. */
final class FastImport implements AutoCloseable {
    private static final Instant BEGINNING = Instant.parse("2026-03-01T10:00:00Z");

    private final Process git;
    private final OutputStream input;
    private final BufferedReader answers;
    private int commits;

    FastImport(Path folder) throws IOException {
        git = GitSandbox.in(folder)
                .process("fast-import", "--quiet", "--done", "--date-format=raw")
                .start();
        input = git.getOutputStream();
        answers = git.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Makes a commit that {@code main} is at from now on.
     *
     * @param author with a mail address in angle brackets
     * @param parents the first is the one that it continues
     * @param files by their paths; an empty one is removed
     * @return its number
     */
    int commit(byte[] author, byte[] message, List<Integer> parents, Map<String, byte[]> files) throws IOException {
        commits++;
        String time = " " + BEGINNING.plusSeconds(60L * commits).getEpochSecond() + " +0000\n";
        tell("commit refs/heads/main\nmark :" + commits + "\nauthor ");
        write(author);
        tell(time + "committer Ada <ada@example.org>" + time);
        tell(message);
        for (int i = 0; i < parents.size(); i++) {
            tell((i == 0 ? "from :" : "merge :") + parents.get(i) + "\n");
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getValue().length == 0) {
                tell("D " + file.getKey() + "\n");
            } else {
                tell("M 100644 inline " + file.getKey() + "\n");
                tell(file.getValue());
            }
        }
        return commits;
    }

    CommitId id(int commit) throws IOException {
        tell("get-mark :" + commit + "\n");
        input.flush();
        return new CommitId(answers.readLine());
    }

    void tag(String name, int commit) throws IOException {
        tell("reset refs/tags/" + name + "\nfrom :" + commit + "\n\n");
    }

    void annotatedTag(String name, int commit, String message) throws IOException {
        tell("tag " + name + "\nfrom :" + commit + "\ntagger Ada <ada@example.org> "
                + BEGINNING.plusSeconds(60L * commits).getEpochSecond() + " +0000\n");
        tell(message.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String command) throws IOException {
        write(command.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(byte[] data) throws IOException {
        tell("data " + data.length + "\n");
        write(data);
        tell("\n");
    }

    private void write(byte[] bytes) throws IOException {
        try {
            input.write(bytes);
        } catch (IOException ended) {
            throw new IOException(answers.lines().collect(Collectors.joining("\n")), ended);
        }
    }

    @Override
    public void close() throws IOException {
        tell("done\n");
        input.close();
        assertThat(answers.lines()).as("complaints of git").isEmpty();
        assertThat(git.onExit().join().exitValue()).isZero();
    }
}
