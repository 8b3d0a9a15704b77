package com.plexichat.release.maven.it;

import com.plexichat.release.localforge.LocalForge;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A project of {@code src/it}, for its scripts: its git repository, its server and what its build printed. */
public final class ItProject {
    private static final String REPOSITORY = "owner/chat";

    private final Path folder;
    private Instant time = Instant.parse("2026-03-01T10:00:00Z");

    private ItProject(Path folder) {
        this.folder = folder;
    }

    public static ItProject in(File basedir) {
        return new ItProject(basedir.toPath());
    }

    /** Commits all files, with the build's own left out. */
    public ItProject committed(String message) {
        if (!Files.exists(folder.resolve(".git"))) {
            git("init", "--quiet", "--initial-branch=main");
            write(".git/info/exclude", "build.log\n*.groovy\ninvoker.properties\ntest.properties\ntarget/\n");
        }
        time = time.plusSeconds(60);
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message=" + message);
        return this;
    }

    /** Goes on on a branch, which begins here if there is none of that name. */
    public ItProject onBranch(String name) {
        boolean isNew = git("branch", "--list", name).isBlank();
        git(isNew ? new String[] {"checkout", "--quiet", "-b", name} : new String[] {"checkout", "--quiet", name});
        return this;
    }

    public ItProject tagged(String tag) {
        git("tag", tag);
        return this;
    }

    public String head() {
        return git("rev-parse", "HEAD").strip();
    }

    public List<String> tagsAtHead() {
        return git("tag", "--points-at", "HEAD").lines().toList();
    }

    /** A server for this project with the tags of its repository; the forked build finds its address by itself. */
    public LocalForge withForge() throws IOException {
        LocalForge forge = withForgeWithoutTags();
        for (String tag : git("tag").lines().toList()) {
            forge.repository(REPOSITORY)
                    .putTag(tag, git("rev-parse", tag + "^{commit}").strip());
        }
        return forge;
    }

    /** As {@link #withForge}, where no tag was pushed. */
    public LocalForge withForgeWithoutTags() throws IOException {
        LocalForge forge =
                LocalForge.builder().repository(REPOSITORY).head(head()).start();
        write(
                "test.properties",
                "plexichat.githubApi=" + forge.apiUrl() + "\nplexichat.repository=" + REPOSITORY + "\n");
        return forge;
    }

    public static String repository() {
        return REPOSITORY;
    }

    public ItProject write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }

    /** All that the builds of this project printed. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("build.log"));
    }

    /** What the last of several builds printed. */
    public String lastLog() throws IOException {
        String all = log();
        return all.substring(all.lastIndexOf("Scanning for projects"));
    }

    public boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    public String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Mode, owner and name of each entry of an archive, as {@code tar} would list them. */
    public List<String> archive(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(folder.resolve(file))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                lines.add((entry.isDirectory() ? "d" : "-") + permissions(entry.getMode()) + " " + entry.getUserName()
                        + "/" + entry.getGroupName() + " " + entry.getName());
            }
        }
        return lines;
    }

    private static String permissions(int mode) {
        StringBuilder text = new StringBuilder();
        for (int bit = 8; bit >= 0; bit--) {
            text.append(((mode >> bit) & 1) == 1 ? "xwr".charAt(bit % 3) : '-');
        }
        return text.toString();
    }

    private String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private String run(List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment()
                    .putAll(Map.of(
                            "GIT_CONFIG_GLOBAL", "/dev/null",
                            "GIT_CONFIG_SYSTEM", "/dev/null",
                            "GIT_AUTHOR_NAME", "An Author",
                            "GIT_AUTHOR_EMAIL", "author@example.org",
                            "GIT_AUTHOR_DATE", time.toString(),
                            "GIT_COMMITTER_NAME", "An Author",
                            "GIT_COMMITTER_EMAIL", "author@example.org",
                            "GIT_COMMITTER_DATE", time.toString()));
            Process process = builder.start();
            String output;
            try (InputStream printed = process.getInputStream()) {
                output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
