package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.CommandLineIgnored;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.layout.LayoutEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IgnoredSourcesTest {
    @TempDir
    Path folder;

    @Test
    void aKeyThatGitIgnoresBesideTheSourcesIsInNoPackageAndInTheListOfWhatIsLeftOut() throws IOException {
        Packing packing = new Packing(folder);
        packing.project.write("chat/server.py", "run()\n").write("chat/.env", "KEY=1\n");
        packing.project.write(".gitignore", ".env\ntarget/\nclient/\n");
        packing.project.ignored = CommandLineIgnored::around;
        packing.entries.add(new LayoutEntry(
                "chat",
                "chat",
                new LayoutEntry.Patterns(List.of(), List.of()),
                Optional.empty(),
                true,
                false,
                List.of()));
        GitSandbox.in(folder).commit("feat: chat");

        packing.run();

        assertThat(Files.readString(packing.project.released("manifest.txt")))
                .contains("chat/server.py", "client/index.html")
                .doesNotContain(".env");
        assertThat(Files.readString(folder.resolve("target/package/left-out.txt")))
                .isEqualTo("chat/.env  (git ignores it)\n");
    }
}
