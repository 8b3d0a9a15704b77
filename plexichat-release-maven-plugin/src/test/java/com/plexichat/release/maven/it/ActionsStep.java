package com.plexichat.release.maven.it;

import com.plexichat.release.testing.GoldenFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A step of GitHub Actions that builds a project of {@code src/it}: its files, and what the runner sees of its log. */
public final class ActionsStep {
    private static final Path GOLDEN_FILES = Path.of("src/test/resources/golden/actions");

    private final Path project;
    private final Path files;

    private ActionsStep(Path project) {
        this.project = project;
        this.files = project.resolve("target/step");
    }

    public static ActionsStep in(File basedir) {
        return new ActionsStep(basedir.toPath());
    }

    /** Makes the files as the runner does, before the step. */
    public void begin() throws IOException {
        Files.createDirectories(files);
        Files.writeString(files.resolve("outputs"), "");
        Files.writeString(files.resolve("summary"), "");
    }

    /** Fails if outputs, summary or commands are not those of the golden files of this name. */
    public void holds(String name) throws IOException {
        holds(name + "-outputs.txt", Files.readString(files.resolve("outputs")));
        holds(name + "-summary.md", Files.readString(files.resolve("summary")));
        holds(
                name + "-commands.txt",
                Files.readString(project.resolve("build.log"))
                        .lines()
                        .filter(line -> line.startsWith("::"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private void holds(String name, String text) throws IOException {
        Path module = project.getParent().getParent().getParent();
        GoldenFile.at(module.resolve(GOLDEN_FILES).resolve(name))
                .holds(withoutWhatDiffers(text.replace(project.toString(), "(project)")));
    }

    /** The JDK decides about the bytes of a jar, and so about all digests and sizes. */
    private static String withoutWhatDiffers(String text) {
        return text.replaceAll("(?m)^ *[0-9]+(?=  )", "(size)")
                .replaceAll("\\b[0-9][0-9.]* (bytes|kB|MB)\\b", "(size)")
                .replaceAll("\\b[0-9a-f]{64}\\b", "(sha256)")
                .replaceAll("\\b[0-9a-f]{40}\\b", "(commit)")
                .replaceAll("\\b[0-9a-f]{8}\\b", "(commit)")
                .replaceAll("127\\.0\\.0\\.1:[0-9]+", "(server)")
                .replaceAll("untagged-[0-9a-f]+", "untagged");
    }
}
