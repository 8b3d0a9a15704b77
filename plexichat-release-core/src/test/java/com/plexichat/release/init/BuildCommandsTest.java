package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BuildCommandsTest {
    private static final String SCRIPT = "{\"scripts\": {\"build\": \"vite build\"}}";

    private static Repository unbuilt() {
        return Repository.of("server/go.mod", "server/cmd/mattermost/main.go", "webapp/package-lock.json")
                .text("webapp/package.json", SCRIPT);
    }

    private static Optional<String> line(Repository repository) {
        return repository
                .planned(OwnTexts.WORKFLOW)
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("(# )?build: .*"))
                .findFirst();
    }

    @Test
    void aTreeIsBuiltByTheWorkflowIntoTheFoldersThatThePomNames() {
        assertThat(line(unbuilt()))
                .contains("build: '(cd server && GOOS=linux GOARCH=arm64 go build -trimpath -o bin/linux_arm64/"
                        + " ./cmd/...) && (cd webapp && npm ci && npm run build)'");
        assertThat(unbuilt().planned("pom.xml"))
                .contains(
                        "<source>server/bin/linux_arm64</source><target>bin</target>", "<source>webapp/dist</source>");
    }

    @Test
    void aPageWhoseCommandsNobodyKnowsIsNamed() {
        assertThat(line(unbuilt().with("webapp/yarn.lock")))
                .hasValueSatisfying(line -> assertThat(line).endsWith("./cmd/...)' # and what makes webapp/dist/"));
        assertThat(line(unbuilt().text("webapp/package.json", "no JSON")))
                .hasValueSatisfying(line -> assertThat(line).endsWith("' # and what makes webapp/dist/"));
        assertThat(BuildCommands.ofUnknown("webapp/dist/").input())
                .contains("# build: the commands that make webapp/dist/");
    }

    @Test
    void eachPlatformThatIsAskedForHasAFolder() {
        InitAnswers both = new InitAnswers(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Platform.parse("linux-arm64"), Platform.parse("linux-amd64")),
                Optional.empty(),
                Optional.empty());

        InitPlan plan = Repository.of("go.mod", "main.go").plan(both);

        assertThat(plan.files())
                .anySatisfy(
                        pom -> assertThat(pom.text())
                                .contains(
                                        "<source>bin/linux_arm64</source><target>bin</target><platforms>linux-arm64</platforms>",
                                        "<source>bin/linux_amd64</source><target>bin</target><platforms>linux-amd64</platforms>"))
                .anySatisfy(workflow -> assertThat(workflow.text())
                        .contains(
                                "GOARCH=arm64 go build -trimpath -o bin/linux_arm64/ . && GOOS=linux GOARCH=amd64 go"));
    }

    @Test
    void programsGoWhereTheProjectsOwnBuildPutsThem() {
        Repository oneFolder =
                unbuilt().text("server/Makefile", "build:\n\tgo build -o bin/mattermost ./cmd/mattermost\n");
        assertThat(oneFolder.planned("pom.xml")).contains("<source>server/bin</source><target>bin</target>");
        assertThat(line(oneFolder)).hasValueSatisfying(line -> assertThat(line).contains(" -o bin/ "));

        Repository hyphen = unbuilt().text(".github/workflows/ci.yml", "run: go build -o bin/linux-arm64/ ./cmd/...\n");
        assertThat(hyphen.planned("pom.xml")).contains("<source>server/bin/linux-arm64</source>");
    }

    @Test
    void aProgramInNodeIsBuiltWhereItHasAScriptForThat() {
        Repository node = Repository.of("package-lock.json", "server.js").text("package.json", SCRIPT);

        assertThat(line(node)).contains("build: 'npm ci && npm run build'");
        assertThat(node.plan().findings())
                .extracting(problem -> problem.where())
                .contains("dist");
        assertThat(line(Repository.node())).isEmpty();
        assertThat(line(Repository.python())).isEmpty();
    }

    @Test
    void aQuoteStaysOneInYaml() {
        assertThat(BuildCommands.of("echo 'two  words'", "out/").input()).contains("build: 'echo ''two  words'''");
    }
}
