package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.manifest.CommitId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository made by real git, the same one in every run and whatever the user's settings are. */
public final class GitSandbox implements GitStory {
    private final Path folder;
    private Instant time = Instant.parse("2026-03-01T10:00:00Z");

    private GitSandbox(Path folder) {
        this.folder = folder;
    }

    public static GitSandbox in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        GitSandbox sandbox = new GitSandbox(folder);
        sandbox.git("init", "--quiet", "--initial-branch=main");
        return sandbox;
    }

    /** A repository that is there. */
    public static GitSandbox at(Path folder) {
        return new GitSandbox(folder);
    }

    @Override
    public GitSandbox write(String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public GitSandbox delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public GitSandbox commit(String message) {
        time = time.plusSeconds(60);
        git("add", "--all");
        gitReading(message, "commit", "--quiet", "--allow-empty", "--file=-");
        return this;
    }

    @Override
    public GitSandbox tag(String name) {
        git("tag", name);
        return this;
    }

    @Override
    public GitSandbox annotatedTag(String name, String message) {
        gitReading(message, "tag", "--annotate", "--file=-", name);
        return this;
    }

    @Override
    public GitSandbox detach(String tag) {
        git("checkout", "--quiet", "--detach", tag);
        return this;
    }

    @Override
    public GitSandbox branch(String name) {
        git("checkout", "--quiet", "-b", name);
        return this;
    }

    @Override
    public GitSandbox origin(String address) {
        git("remote", "add", "origin", address);
        return this;
    }

    public GitSandbox shallowClone(Path into) {
        git("clone", "--quiet", "--depth=1", folder.toUri().toString(), into.toString());
        return new GitSandbox(into);
    }

    /** A clone that fetches the contents of old files when they are asked for. */
    public GitSandbox cloneWithoutContents(Path into) {
        git("config", "uploadpack.allowFilter", "true");
        git("clone", "--quiet", "--filter=blob:none", folder.toUri().toString(), into.toString());
        return new GitSandbox(into);
    }

    public CommitId head() {
        return new CommitId(git("rev-parse", "HEAD").strip());
    }

    public Path folder() {
        return folder;
    }

    @Override
    public GitRepository repository() {
        return CommandLineGit.of(folder);
    }

    public String git(String... arguments) {
        return gitReading("", arguments);
    }

    String gitReading(String input, String... arguments) {
        ProcessBuilder builder = process(arguments);
        try {
            Process process = builder.start();
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(builder.command() + ": " + output).isZero();
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** A run of git here that has not begun; its complaints are part of its output. */
    ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_SYSTEM", "/dev/null",
                        "GIT_AUTHOR_NAME", "Ada",
                        "GIT_AUTHOR_EMAIL", "ada@example.org",
                        "GIT_AUTHOR_DATE", time.toString(),
                        "GIT_COMMITTER_NAME", "Ada",
                        "GIT_COMMITTER_EMAIL", "ada@example.org",
                        "GIT_COMMITTER_DATE", time.toString()));
        return builder;
    }
}
