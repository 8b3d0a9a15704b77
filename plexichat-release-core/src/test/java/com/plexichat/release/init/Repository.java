package com.plexichat.release.init;

import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionScheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A repository in memory, told file by file; the plan of it, and what it is after the plan. */
final class Repository {
    static final InitAnswers NO_ANSWERS = answers(Optional.empty(), Optional.empty());
    static final Toolchain TOOLCHAIN = new Toolchain("a.1.0-1", new RepositoryName("plexichat", "plexichat-release"));

    TreeSet<String> takenByGit = new TreeSet<>();
    Set<String> tags = new HashSet<>();
    Set<String> emptyFiles = new HashSet<>();
    Optional<RepositoryName> remote = Optional.of(new RepositoryName("Example-Org", "chat-server"));
    Optional<PomFacts> pom = Optional.empty();
    String folderName = "checkout";
    private final Map<String, String> files = new HashMap<>();
    private final NavigableMap<String, Platform> programs = new TreeMap<>();

    private Repository() {}

    static Repository of(String... paths) {
        return new Repository().with("LICENSE", "NOTICE.txt", "README.md").with(paths);
    }

    static Repository empty() {
        return new Repository();
    }

    static Repository maven() {
        return of("src/main/java/org/example/Chat.java", ".gitignore").text("pom.xml", "<project></project>");
    }

    static Repository python() {
        return of("pyproject.toml", "requirements.txt", "run.py", "setup.py", "conftest.py", "test_run.py")
                .with("chat/__init__.py", "chat/core/server.py", "config/server.json", "tests/test_chat.py")
                .with("src/worker/main.py", "static/index.html", ".github/scripts/lint.py");
    }

    /** As Mattermost names its licence. */
    static Repository serverAndWebapp() {
        return empty().with("LICENSE.txt", "NOTICE.txt", "README.md", "server/go.mod", "server/cmd/main.go")
                .with("server/config/config.json", "server/config/store.go", "server/fonts/a.ttf")
                .with("server/i18n/en.json", "server/templates/invite.html", "server/channels/app.go")
                .with("webapp/package.json", "webapp/dist/root.html")
                .program("server/bin/linux_arm64/mattermost", "linux-arm64");
    }

    static Repository go() {
        return of("go.mod", "main.go", "config/chat.json").program("bin/chat", "linux-amd64");
    }

    static Repository gradle() {
        return of("build.gradle.kts", "build/install/chat/bin/chat", "build/install/chat/lib/chat.jar");
    }

    static Repository node() {
        return of("package.json", "package-lock.json", "server.js", "webpack.config.js", "src/routes/api.js")
                .with("dist/bundle.js", "public/app.js", "test/api.test.js");
    }

    /** By the names of the golden files. */
    static Map<String, Repository> all() {
        Map<String, Repository> all = new TreeMap<>();
        all.put("maven", maven());
        all.put("python", python());
        all.put("server-and-webapp", serverAndWebapp());
        all.put("go", go());
        all.put("gradle", gradle());
        all.put("node", node());
        all.put("python-with-node-tools", python().with("package.json", "webpack.config.js"));
        all.put("go-and-python", go().with("requirements.txt", "bot.py"));
        all.put(
                "maven-with-server-and-webapp",
                serverAndWebapp().text("pom.xml", "<project><modules></modules></project>"));
        all.put("unbuilt-server-and-webapp", of("server/go.mod", "webapp/package.json"));
        all.put("standard-layout", of("bin/chat", "client/index.html"));
        all.put("nothing", empty());
        return all;
    }

    Repository with(String... paths) {
        for (String path : paths) {
            files.put(path, "content");
        }
        return this;
    }

    Repository without(String path) {
        files.remove(path);
        return this;
    }

    Repository text(String path, String text) {
        files.put(path, text);
        return this;
    }

    Repository program(String path, String platform) {
        programs.put(path, Platform.parse(platform));
        return with(path);
    }

    Repository tagged(String... names) {
        tags.addAll(List.of(names));
        return this;
    }

    /** With the files of a plan written. */
    Repository after(InitPlan plan) {
        plan.files().forEach(file -> text(file.path(), file.text()));
        return this;
    }

    RepositoryFacts facts() {
        return new RepositoryFacts(
                folderName, new TreeSet<>(files.keySet()), emptyFiles, programs, files, takenByGit, tags, remote, pom);
    }

    InitPlan plan() {
        return plan(NO_ANSWERS);
    }

    InitPlan plan(InitAnswers answers) {
        return InitPlan.of(facts(), answers, TOOLCHAIN);
    }

    String planned(String path) {
        return plan().files().stream()
                .filter(file -> file.path().equals(path))
                .map(NewFile::text)
                .findFirst()
                .orElse("");
    }

    static InitAnswers answers(Optional<String> version, Optional<VersionScheme> scheme) {
        return new InitAnswers(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), version, scheme);
    }
}
