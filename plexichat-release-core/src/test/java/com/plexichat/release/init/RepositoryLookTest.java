package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.platform.NativeBytes;
import com.plexichat.release.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryLookTest {
    @TempDir
    private Path folder;

    private IgnoredPaths ignored = IgnoredPaths.NONE;

    private void write(String file, byte[] content) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }

    private RepositoryFacts look() {
        InMemoryGit git = new InMemoryGit(folder);
        git.remoteAddress = Optional.of("git@github.com:example/chat.git");
        git.tags.put("a.1.0-1", InMemoryGit.id(1));
        return RepositoryLook.at(folder, git, folders -> ignored, Optional.empty());
    }

    @Test
    void filesAreSeenWithoutWhatToolsKeepBesideThem() throws IOException {
        GitSandbox.at(folder)
                .write("chat/main.py", "x")
                .write("node_modules/a/index.js", "x")
                .write("web/node_modules/a/index.js", "x")
                .write(".venv/lib/a.py", "x")
                .write("target/release/a", "x")
                .write("chat/empty.py", "");
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("chat"));

        RepositoryFacts facts = look();

        assertThat(facts.files()).containsExactly("chat/main.py");
        assertThat(facts.emptyFiles()).containsExactlyInAnyOrder("chat/empty.py", "linked");
        assertThat(facts.has("linked")).isTrue();
        assertThat(facts.tags()).containsExactly("a.1.0-1");
        assertThat(facts.remote()).contains(new RepositoryName("example", "chat"));
    }

    @Test
    void whatGitWouldTakeOfSecretsAndLibrariesIsSeen() throws IOException {
        GitSandbox.at(folder)
                .write(".env", "KEY=1")
                .write("chat/.env", "KEY=1")
                .write("web/node_modules/a/index.js", "x")
                .write("chat/__pycache__/a.pyc", "x");
        Path real = folder.toRealPath();
        ignored = new IgnoredPaths(new TreeSet<>(Set.of(real + "/chat", real + "/.env")));

        assertThat(look().takenByGit()).containsExactly("web/node_modules");
    }

    @Test
    void whatSaysHowAProjectIsBuiltIsRead() throws IOException {
        GitSandbox.at(folder)
                .write("server/Makefile", "all:")
                .write("server/build/release.mk", "dist:")
                .write(".github/workflows/ci.yaml", "on: push")
                .write("webapp/package.json", "{}");

        RepositoryFacts facts = look();

        assertThat(facts.ownBuilds("server")).containsExactlyInAnyOrder("all:", "dist:", "on: push");
        assertThat(facts.ownBuilds("other")).containsExactly("on: push");
        assertThat(facts.text("webapp/package.json")).isEqualTo("{}");
    }

    @Test
    void programsTellTheirPlatform() throws IOException {
        write("server/bin/linux_amd64/chat", NativeBytes.elfProgram(62));
        write("bin/chat", NativeBytes.elfProgram(183));
        write("bin/run.sh", "#!/bin/sh\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(look().programs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "server/bin/linux_amd64/chat", Platform.parse("linux-amd64"),
                        "bin/chat", Platform.parse("linux-arm64")));
    }

    @Test
    void textsThatAreNoUtf8AreReadAllTheSame() throws IOException {
        write(".gitignore", new byte[] {(byte) 0xe9, '\n', 't', 'a', 'r', 'g', 'e', 't', '\n'});

        assertThat(look().text(".gitignore")).endsWith("\ntarget\n");
    }
}
