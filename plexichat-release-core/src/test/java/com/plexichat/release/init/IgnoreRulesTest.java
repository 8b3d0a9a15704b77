package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IgnoreRulesTest {
    private static List<String> written(Repository repository) {
        return repository.planned(OwnTexts.IGNORED).lines().toList();
    }

    private static List<String> advice(Repository repository, String rules) {
        return repository.text(OwnTexts.IGNORED, rules).plan().advice();
    }

    @Test
    void whatPeopleKeepBesideAProgramIsIgnoredBeforeItIsThere() {
        assertThat(written(Repository.python())).containsExactly("target/", "__pycache__/", ".venv/", ".env");
        assertThat(written(Repository.node())).containsExactly("target/", "node_modules/", ".env");
    }

    @Test
    void whatIsThereIsIgnoredWhateverTheKindOfProject() {
        Repository repository = Repository.of("bin/chat");
        repository.takenByGit.addAll(List.of("deploy/.env", "tools/venv"));

        assertThat(written(repository)).containsExactly("target/", ".env", "venv/");
        assertThat(repository.plan().findings()).isEmpty();
    }

    @Test
    void outputsOfTheBuildAreIgnoredUnlessSomethingElseIsThere() {
        assertThat(written(Repository.go())).containsExactly("target/", "bin/");
        assertThat(written(Repository.go().with("bin/backup.sh"))).containsExactly("target/");
    }

    @Test
    void ownRulesStayAndWhatGitWouldTakeIsAWarning() {
        Repository repository = Repository.python().text(OwnTexts.IGNORED, "target/\n");
        repository.takenByGit.add("chat/.env");

        InitPlan plan = repository.plan();

        assertThat(plan.files()).extracting(NewFile::path).doesNotContain(OwnTexts.IGNORED);
        assertThat(plan.findings())
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .contains("init-not-ignored: git does not ignore \"chat/.env\"", "add \".env\" to .gitignore");
    }

    @Test
    void outputsThatOwnRulesDoNotNameAreTold() {
        assertThat(advice(Repository.go(), "/target\n")).anyMatch(line -> line.startsWith("Add \"bin/\""));
        assertThat(advice(Repository.go(), "**/target\nbin\n")).noneMatch(line -> line.startsWith("Add "));
        assertThat(advice(Repository.serverAndWebapp(), "target/\nserver/bin/*\ndist\n"))
                .noneMatch(line -> line.startsWith("Add "));
        assertThat(advice(Repository.serverAndWebapp(), "target/\n/bin/\n/dist\n"))
                .anyMatch(line -> line.startsWith("Add \"server/bin/\""))
                .anyMatch(line -> line.startsWith("Add \"webapp/dist/\""));
    }
}
